import { missing } from './api-error.ts';
import { checkValue, type ParameterError } from './check-value.ts';
import { isEmpty } from './iml-functions.ts';
import { type ParameterSpec, readChoices, readParameters } from './parameter.ts';

type Values = { [name: string]: unknown };

/**
 * Validates values against the definition's parameters. Unknown values, such as a field of an option
 * that was not chosen, are left out of `values`.
 */
export function checkParameters(
  parameters: ParameterSpec[],
  given: Values,
): { values: Values; errors: ParameterError[] } {
  const values: Values = {};
  const errors: ParameterError[] = [];
  for (const parameter of shownFor(parameters, given)) {
    const { name } = parameter;
    // A banner has no value.
    if (name === undefined || parameter.type === 'banner') continue;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (isEmpty(value)) {
      if (parameter.required) errors.push(missing(name));
      continue;
    }
    errors.push(...checkValue(parameter, name, value));
    values[name] = value;
  }
  return { values, errors };
}

/** Nested parameters are siblings of their parent, and exist only for certain values of it. */
function shownFor(parameters: ParameterSpec[], given: Values): ParameterSpec[] {
  return parameters.flatMap((parameter) => {
    const value = parameter.name === undefined ? undefined : given[parameter.name];
    return [parameter, ...nestedFor(parameter, value).flatMap((nested) => shownFor(readParameters(nested), given))];
  });
}

function nestedFor(parameter: ParameterSpec, value: unknown): unknown[] {
  if (parameter.type !== 'select')
    return value === true || (value && parameter.type !== 'boolean') ? [parameter.nested] : [];
  const choices = readChoices(parameter);
  if (isEmpty(value)) return [choices?.nestedIfNone];
  const chosen = [value].flat();
  const ofOptions = (choices?.options ?? []).filter((option) => chosen.includes(option.value));
  return [parameter.nested, choices?.nested, ...ofOptions.map(({ nested }) => nested)];
}
