import type { FieldKind, FieldValue, InputProps, PropertyOf } from '../field-type.ts';
import { Fields } from './field-list.tsx';
import { messagesIn, secretsIn, tree } from './form-operations.ts';
import { type Handed, type Part, valuesOf } from './rich-field-type.ts';
import { useAttempts } from './use-visible-errors.ts';

type Group = PropertyOf<'GROUP'>;

/** Before every path, so that a field may have the name of something that every object has. */
const root = '/';

/** A whole form as one property. Brings all of its kinds along, so import it lazily and add it with `addKind`. */
export function createGroup(handed: Handed): FieldKind<Group> {
  return {
    initial: ({ fields }) => tree.initial(fields),
    // The inputs say what it is; whoever saves has to know only that there is something.
    problem: (property, value) =>
      Object.keys(messagesIn(partsOf(property, value))).length > 0 ? 'required' : undefined,
    wire: (property, value) => tree.wire(partsOf(property, value)),
    secrets: (property, value) => secretsIn(partsOf(property, value)),
    Input: (props) => <GroupInput {...props} handed={handed} />,
  };
}

function partsOf({ fields }: Group, value: FieldValue): Part[] {
  return tree.shown(fields, valuesOf(value));
}

function GroupInput({ property, value, problem, change, handed }: InputProps<Group> & { handed: Handed }) {
  const all = messagesIn(partsOf(property, value), root);
  const { element, messages, attempt } = useAttempts(all, problem !== undefined);
  const form = { ...handed, messages, attempt };
  return (
    <div class="rich" ref={element}>
      <Fields fields={property.fields} value={value} path={root} form={form} change={change} />
    </div>
  );
}
