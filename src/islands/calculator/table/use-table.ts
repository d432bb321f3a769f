/** The session of a table as a component sees it. */
import { useEffect, useState } from 'preact/hooks';
import type { CalculatorData } from '../props.ts';
import { Session, START, type State } from './session.ts';

export type Table = State & Pick<Session, 'client' | 'open' | 'add' | 'answer' | 'set' | 'cancel' | 'refuse'>;

export function useTable(data: CalculatorData): Table {
  const [state, setState] = useState<State>(START);
  const [session] = useState(() => new Session(data, setState));
  useEffect(() => void session.client(), [session]);
  const { client, open, add, answer, set, cancel, refuse } = session;
  return { ...state, client, open, add, answer, set, cancel, refuse };
}
