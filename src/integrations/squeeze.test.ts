import { expect, it } from 'vitest';
import { squeeze } from './squeeze.ts';

it.each([
  ['<ul> <li> one </li>  <li>two</li> </ul>', '<ul><li>one</li><li>two</li></ul>'],
  ['<p> a  <a href="/">b</a>   <b>c</b> </p>', '<p>a <a href="/">b</a> <b>c</b></p>'],
  ['<div><b>a:</b>  <p>b</p> <p>c</p> d </div>', '<div><b>a:</b> <p>b</p> <p>c</p> d</div>'],
  ['<p>a<b>b</b></p>', '<p>a<b>b</b></p>'],
  ['<p>two\n  lines</p>', '<p>two\n  lines</p>'],
  ['<p title="a >  b">  x </p>', '<p title="a >  b">x</p>'],
  ['<li><pre>  a\n <b> b</b> </pre> </li>', '<li><pre>  a\n <b> b</b> </pre></li>'],
  ['<script>if (a <  b)  c</script> <style>a  {}</style>', '<script>if (a <  b)  c</script> <style>a  {}</style>'],
  [
    '<label> <input> x </label> <button> <span>y</span> </button>',
    '<label> <input> x </label> <button> <span>y</span> </button>',
  ],
  ['<textarea>  a  </textarea>', '<textarea>  a  </textarea>'],
  ['text only', 'text only'],
])('%j → %j', (page, squeezed) => expect(squeeze(page)).toBe(squeezed));
