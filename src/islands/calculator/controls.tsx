/** Small controls with their labels, 44 px and more. */
import type { ComponentChildren } from 'preact';

interface SelectProps {
  label: string;
  value: string | number;
  options: readonly { readonly value: string | number; readonly text: string }[];
  class?: string;
  onChange: (value: string) => void;
}

export const Select = ({ label, value, options, class: name = '', onChange }: SelectProps) => (
  <label class={`select ${name}`}>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options.map((option) => (
        <option value={option.value}>{option.text}</option>
      ))}
    </select>
  </label>
);

interface InputProps {
  label: string;
  type: 'date' | 'search';
  value: string;
  class?: string;
  onInput: (value: string) => void;
}

export const Input = ({ label, type, value, class: name = '', onInput }: InputProps) => (
  <label class={`select ${name}`}>
    <span>{label}</span>
    <input type={type} value={value} autocomplete="off" onInput={(event) => onInput(event.currentTarget.value)} />
  </label>
);

interface ChipProps {
  pressed: boolean;
  children: ComponentChildren;
  onPress: () => void;
}

export const Chip = ({ pressed, children, onPress }: ChipProps) => (
  <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
    {children}
  </button>
);
