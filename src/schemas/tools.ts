/**
 * What a schema needs from its surroundings. Astro passes its own `reference`
 * and `image`; plain Node (the content checks, the tests) passes stand-ins.
 */
import type { z } from 'zod';

/** A pointer to an entry of another collection. */
export interface Reference {
  collection: string;
  id: string;
}

/** A picture measured by the build. */
export interface Picture {
  src: string;
  width: number;
  height: number;
  format: string;
}

export interface Tools {
  /** A field that names an entry of `collection` by its id. */
  reference: (collection: CollectionName) => z.ZodType<Reference>;
  /** A field that names a picture lying beside the file. */
  image: () => z.ZodType<Picture>;
}

/** The collections that other entries may point to. */
export type CollectionName =
  | 'guides'
  | 'articles'
  | 'wizards'
  | 'templates'
  | 'indicators'
  | 'quantities'
  | 'assessments'
  | 'columns'
  | 'diagrams'
  | 'deadlines'
  | 'acts'
  | 'terms'
  | 'sources'
  | 'contacts'
  | 'links'
  | 'systems'
  | 'roles'
  | 'regions';
