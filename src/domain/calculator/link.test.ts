import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PEOPLE } from './fraction.ts';
import { MAX_LINK, readLink, writeLink, type LinkState } from './link.ts';

const known = { norms: ['ride', 'ride-fast'], groups: ['riders', 'mechanics'], types: ['indoor', 'street'] };

describe('link', () => {
  test('numbers and ids of closed lists, nothing else', () => {
    const state: LinkState = {
      norms: ['ride'],
      date: '2026-11-16',
      type: 'indoor',
      counts: { riders: { total: 41, active: 30, registered: 38 }, mechanics: { active: 0 } },
    };
    const link = writeLink(state, known);
    expect(link).toBe('v=1&n=ride&d=20261116&o=indoor&riders=41.30.38&mechanics=.0.');
    expect(readLink(`#${link}`, known)).toEqual({ state, notices: [] });
  });

  test('what is not known is not written', () => {
    expect(
      writeLink(
        { norms: ['other'], date: 'x', type: 'Клуб «Спица»', counts: { people: { total: 1 }, riders: { total: -1 } } },
        known,
      ),
    ).toBe('v=1');
  });

  test.each([
    ['v=2&riders=1.1', ['version']],
    ['v=1&n=other.ride', ['unknown-norm']],
    ['v=1&d=20260231', ['wrong-date']],
    ['v=1&o=moon', ['unknown-type']],
    ['v=1&riders=1e3.5', ['wrong-number']],
    ['v=1&riders=12345678.1', ['wrong-number']],
    ['v=1&riders=1.2.3.4', ['wrong-number']],
    [`v=1&x=${'9'.repeat(MAX_LINK)}`, ['too-long']],
    ['v=1&__proto__=1.1&constructor=2&utm_source=chat&&=&a', []],
    ['', []],
    ['%E0%A4%A', []],
  ])('%s', (fragment, notices) => {
    expect(readLink(fragment, known).notices).toEqual(notices);
  });

  test('a wrong value leaves the right ones', () => {
    expect(readLink('v=1&n=other.ride&riders=x.5&o=moon', known).state).toEqual({
      norms: ['ride'],
      counts: { riders: { active: 5 } },
    });
    expect(({} as Record<string, unknown>)['total']).toBeUndefined();
  });

  const number = fc.integer({ min: 0, max: MAX_PEOPLE });
  const counts = fc.record({ total: number, active: number, registered: number }, { requiredKeys: [] });

  test('there and back', () => {
    const states = fc.record(
      {
        norms: fc.subarray(known.norms),
        date: fc.constantFrom('2026-11-16', '2024-02-29'),
        type: fc.constantFrom(...known.types),
        counts: fc.record({ riders: counts, mechanics: counts }),
      },
      { requiredKeys: ['norms', 'counts'] },
    );
    fc.assert(
      fc.property(states, (state) => {
        const link = writeLink(state, known) ?? '';
        expect(link).toMatch(/^[a-z0-9=&.-]+$/);
        const back = readLink(link, known);
        expect(back.notices).toEqual([]);
        const filled = Object.fromEntries(
          Object.entries(state.counts).filter(([, count]) => Object.keys(count).length > 0),
        );
        expect(back.state).toEqual({ ...state, counts: filled });
      }),
    );
  });

  test('any text is read without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `v=1&${text}`),
        ),
        (text) => void readLink(text, known),
      ),
    );
  });
});
