/** The numbers of one group: how many in all, how many active. A wrong pair is named beside both fields. */
import type { FieldRef, Group } from '../../../domain/calculator/counts.ts';
import { capital } from '../../../domain/calculator/display.ts';
import type { FormField } from '../../../domain/calculator/form.ts';
import { CELL_MESSAGES } from '../../../domain/calculator/table/messages.ts';
import { FORM } from '../words.ts';
import { keyOf, type Wrong } from './typed.ts';

interface Props {
  group: Group;
  fields: readonly FormField[];
  texts: Readonly<Record<string, string>>;
  wrong: Wrong;
  /** The number of a field that is not asked, by its key. */
  computed: (field: FormField) => { value: string; from: string };
  /** More active people than people in all. */
  over: string | undefined;
  onInput: (ref: FieldRef, text: string) => void;
}

const CAPTIONS = { total: FORM.total, active: FORM.active, registered: '' };

function Computed({ field, id, props }: { field: FormField; id: string; props: Props }) {
  const { value, from } = props.computed(field);
  return (
    <div class="number">
      <label for={id}>
        {CAPTIONS[field.field]} <span class="meta">{FORM.sameAs(from)}</span>
      </label>
      <output class="number__computed" id={id}>
        {value}
      </output>
    </div>
  );
}

function Field({ field, props }: { field: FormField; props: Props }) {
  const { texts, wrong, over, onInput } = props;
  const key = keyOf(field);
  const id = `calc-${key.replace('.', '-')}`;
  if (field.sameAs !== undefined) return <Computed field={field} id={id} props={props} />;
  const problem = wrong[key];
  const invalid = problem !== undefined || over !== undefined;
  const described = `${id}-note`;
  return (
    <div class="number">
      <label for={id}>{CAPTIONS[field.field]}</label>
      <input
        id={id}
        data-number={key}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={texts[key]}
        aria-invalid={invalid ? 'true' : undefined}
        aria-describedby={problem ? described : over ? `calc-${field.group}-over` : undefined}
        onInput={(event) => onInput(field, event.currentTarget.value)}
      />
      {problem && (
        <p class="number__error" id={described}>
          {capital(CELL_MESSAGES[problem])}.
        </p>
      )}
    </div>
  );
}

export function GroupFields(props: Props) {
  const { group, fields, over } = props;
  return (
    <fieldset class="group">
      <legend>{capital(group.name)}</legend>
      <div class="group__pair">
        {fields.map((field) => (
          <Field key={keyOf(field)} field={field} props={props} />
        ))}
      </div>
      {over && (
        <p class="number__error" id={`calc-${group.id}-over`}>
          {over}
        </p>
      )}
    </fieldset>
  );
}
