/** `npm start`: checks, builds and serves the site. */
await import('./build.ts');
await import('./preview.ts');

export {};
