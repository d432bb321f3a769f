/** The site as a whole: its name, address and switches. */
import { maybeList, object, text, webAddress } from './fields.ts';
import type { Tools } from './tools.ts';

export const site = ({ reference }: Tools) =>
  object({
    id: text(1, 10),
    name: text(2, 40),
    /** One sentence for the home page's card. */
    description: text(60, 160),
    /** Who publishes the site; may be absent. */
    publisher: text(2, 160).optional(),
    /** Where the site will stand; PAMYATKA_URL overrides it. */
    address: webAddress(),
    /** Heading of the home page: a question. */
    question: text(3, 80),
    searchPlaceholder: text(3, 60),
    /** What may be typed into the search field. */
    searchHint: text(3, 200),
    searchExamples: maybeList(text(2, 60)),
    /** The region that means «everywhere». */
    everywhere: reference('regions'),
    /** Mailbox for reports; without it «Сообщить» opens a mail without addressee. */
    mail: text(3, 100).optional(),
    /** Services a page may be sent to: the address, and the names of its parameters. */
    share: maybeList(
      object({
        name: text(2, 30),
        address: webAddress(),
        /** Takes title and address of the page in one text. */
        text: text(1, 30).optional(),
        /** Takes the address of the page alone. */
        url: text(1, 30).optional(),
        /** Takes its title alone. */
        title: text(1, 30).optional(),
      }),
    ),
    /** Sentence at the foot of every page. */
    disclaimer: text(5, 300),
  });
