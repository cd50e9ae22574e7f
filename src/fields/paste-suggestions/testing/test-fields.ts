import type { FieldSpec } from '../../../field-model.ts';

type FieldDetails = Partial<Pick<FieldSpec, 'type' | 'key' | 'displayName' | 'description'>>;

export function fieldWith(details: FieldDetails): FieldSpec {
  return { type: 'TEXT', key: 'field', displayName: 'Field', required: true, ...details } as FieldSpec;
}

export const secretField = (displayName: string, description?: string): FieldSpec =>
  fieldWith({ type: 'SECRET', key: 'secret_text', displayName, ...(description && { description }) });
export const textField = (displayName: string, description?: string): FieldSpec =>
  fieldWith({ displayName, ...(description && { description }) });

export const apiKeyField = secretField('API Key');
