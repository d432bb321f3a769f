/** Words about days that are over. Apart from the other words: scripts travel to the reader. */
export const PASSED = {
  /** A fixed day of a term. */
  day: 'Архив: этот день прошёл.',
  /** After the day until which a page should have been compared with its sources again. */
  review: 'срок сверки прошёл',
};
