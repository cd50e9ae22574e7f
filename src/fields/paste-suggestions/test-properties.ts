import type { Property } from '../../field-model.ts';

type PropertyDetails = Partial<Pick<Property, 'type' | 'key' | 'displayName' | 'description'>>;

export function property(details: PropertyDetails): Property {
  return { type: 'SHORT_TEXT', key: 'field', displayName: 'Field', required: true, ...details } as Property;
}

export const secret = (displayName: string, description?: string): Property =>
  property({ type: 'SECRET_TEXT', key: 'secret_text', displayName, ...(description && { description }) });
export const text = (displayName: string, description?: string): Property =>
  property({ displayName, ...(description && { description }) });

export const apiKey = secret('API Key');
