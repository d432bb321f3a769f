import { expect, it } from 'vitest';
import { helperExpression, withoutHelpers } from './plain-imports.ts';

it('puts a helper in place of its import and drops the list to preload', () => {
  const helpers = new Map([['import.1.js', helperExpression('var e=e=>e();export{e as t};')]]);
  const code =
    'const __vite__mapDeps=(i)=>i;\nimport{t as n}from"./import.1.js";import{a}from"./b.js";n(()=>import(`./c.js`),__vite__mapDeps([0,1]));';
  expect(withoutHelpers(code, helpers)).toBe(
    'const{t:n}=(()=>{var e=e=>e();return{t:e}})();import{a}from"./b.js";n(()=>import(`./c.js`));',
  );
});

it('does not guess at a helper of another form', () => {
  expect(() => helperExpression('export default 1')).toThrow('сверьте версию Vite');
});
