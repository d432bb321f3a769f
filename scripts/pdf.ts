/** `npm run pdf`: builds the site with PDFs of guides, memos and sheets of roles, linked from their pages. */
process.env['PAMYATKA_PDF'] = '1';
await import('./build.ts');

export {};
