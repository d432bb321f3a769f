/**
 * Every number that was found by measuring, in one place. They were set on the
 * work set of queries by class (test/search), never for one query.
 */

export const WEIGHTS = {
  /** Worth of an alternative against the very word, by the road it was found on. */
  road: {
    twin: 1,
    /** Digits for letters. */
    digits: 1,
    translit: 0.95,
    /** Words of one root; the less they share, the less. */
    kin: 0.9,
    /** Half a word, nothing else known. */
    prefix: 0.7,
    /** The last word of the query, which may not be finished. */
    unfinished: 0.45,
    spelling: 0.85,
    /** A word that only begins alike: for an offer, never for an answer. */
    resemblance: 0.3,
    splitJoin: 0.95,
    strong: 0.85,
    weak: 0.6,
  },
  /** Power of a correction's worth in the covered share: how much less a corrected word assures. */
  corrected: 0.5,
  /** A word to ignore, against another as rare. */
  stopShare: 0.2,
  /** Alternatives at least this sure, against the surest, tell how rare a term is. */
  telling: 0.7,
  /** Power of the rarity of a word: below 1 a chance rare word weighs less. */
  rarityPower: 0.45,
  /** A word that looks like a verb, against another as rare. */
  verbShare: 0.5,
  /** BM25: how soon more occurrences stop counting. */
  saturation: 1.5,
  /** BM25: 0 ignores the length of a text, 1 divides by it. */
  lengthShare: 0.6,
  /** What a part's text adds to its page. */
  partText: 0.5,
  /** How much likeness of a whole title, alias or caption adds. */
  phrase: 2,
  /** Likeness is raised to this power: half a title is far less than a title. */
  phrasePower: 2.5,
  /** Worth of a like phrase by its place. */
  phrasePlace: { title: 1, alias: 1, number: 1.1, caption: 0.85 } as Record<string, number>,
  /** Power of the covered share in the score: 0 ignores it. */
  coverage: 0.3,
  step: {
    /** A part is opened when it answers at least this share of what the page's title leaves. */
    leastRest: 0.5,
    /** Below this share of the query nothing is left unanswered. */
    nothing: 0.12,
    /** A part whose title or caption is this much more like the query than the page's title wins outright. */
    liker: 0.03,
    /** A page that goes by a name this much more like the query than any part's is opened itself. */
    pageLiked: 0.5,
    /** A word in a step's text answers less than one in its title or caption. */
    inText: 0.75,
  },
  /** What each further place of a word adds to the best one. */
  confirm: 0.7,
  /** Least worth of a word in a text, against a word in an average one. */
  textFloor: 0.3,
  /** What has expired, where something in force answers nearly as fully. */
  archive: 0.5,
  /** Share of an expired page's coverage at which a page in force is preferred. */
  nearly: 0.85,
  /** A step that only leads on, against one that tells. */
  pointer: 0.65,
  /** What a page of the reader's region gains. */
  preferred: 1.4,
  /** Results with less than this share of the first one's score are dropped. */
  tail: 0.1,
  /** A word covered less than this assures nothing: it was met by a guess. */
  assuring: 0.65,
  /** Covered share from which a page is worth listing beside a sure answer. */
  listed: 0.54,
  /**
   * Covered share times likeness to a whole title, alias or caption: from here on the first result is an answer,
   * below it there are offers only. Words of a query that a page has by chance make no name.
   */
  confident: 0.32,
};
