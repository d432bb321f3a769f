/** Brings the calculator of the page to life: the page holds its HTML and, in an attribute, its data. */
import { hydrate } from 'preact';
import { Calculator } from './Calculator.tsx';
import type { CalculatorData } from './props.ts';

const root = document.querySelector<HTMLElement>('[data-calculator]');
if (root) hydrate(<Calculator data={JSON.parse(root.dataset['calculator'] ?? '') as CalculatorData} />, root);
