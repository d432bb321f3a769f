/** Where the build puts the texts for chats: beside the pages, so that they weigh nothing until asked for. */

/** Path below «/api/text/», without the ending. */
export const textName = (guide: string, step?: string): string => (step === undefined ? guide : `${guide}/${step}`);

/** Site address of the text of a guide or of one step. */
export const textAddress = (guide: string, step?: string): string => `/api/text/${textName(guide, step)}.txt`;
