import { expect, it } from 'vitest';
import { withFormer } from './former.ts';

const former = { old: 'a', now: 'b' };

it.each([
  ['<li class="x" id="b" data-b="b"><p>', '<li class="x" id="b" data-b="b"><span class="former" id="a"></span><p>'],
  ['<tr id="b"> <td class="c">1</td>', '<tr id="b"> <td class="c"><span class="former" id="a"></span>1</td>'],
  ['<p id="bb"></p><h2 id="b">H</h2>', '<p id="bb"></p><h2 id="b"><span class="former" id="a"></span>H</h2>'],
])('%s takes the old name in', (html, expected) => expect(withFormer(html, former)).toBe(expected));

it('leaves the id to a place that has it today', () => {
  const html = '<p id="a"></p><p id="b"></p>';
  expect(withFormer(html, former)).toBe(html);
});

it('stops the build when the new place is not there', () => {
  expect(() => withFormer('<p id="c"></p>', former)).toThrow('npm run check');
});
