/** The vocabulary of MDX bodies: what an editor may write. The content checks hold the same list. */
import Diagram from './Diagram.astro';
import Notice from '../page/Notice.astro';

export const blocks = { Diagram, Notice };
