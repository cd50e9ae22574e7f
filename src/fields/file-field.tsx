import type { JSX } from 'preact';
import type { FieldSpec } from '../field-model.ts';
import { t } from '../i18n/index.ts';
import { deferredUi } from './deferred-ui.ts';
import type { ControlProps } from './field.tsx';
import { FieldLayout } from './field-layout.tsx';
import type { InputProps } from './field-type.ts';
import { useDroppedFile } from './use-dropped-file.ts';

type FileFieldProps = InputProps<FieldSpec> & {
  /** Offers to pick a file, too. */
  expectsFile: boolean;
  class?: string;
  children: (controlProps: ControlProps) => JSX.Element;
};

/** A FieldLayout around an input that a text file can be dropped on. */
export function FileField({ expectsFile, class: name = '', children, ...props }: FileFieldProps) {
  const FilePicker = deferredUi.value?.FilePicker;
  const { message, error, dragging, handlers, readFile } = useDroppedFile(props.onChange);
  return (
    <FieldLayout {...props} note={message ?? (expectsFile ? t('field.file.hint') : undefined)} error={error}>
      {(controlProps) => (
        <div class={`droppable ${name}`} data-dragging={dragging || undefined} {...handlers}>
          {children(controlProps)}
          {expectsFile && FilePicker && (
            <FilePicker label={props.field.displayName} onFile={readFile} outcome={message ?? error} />
          )}
        </div>
      )}
    </FieldLayout>
  );
}
