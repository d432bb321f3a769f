import type { AstroIntegration } from 'astro';
export const contentOverlay = (): AstroIntegration => ({ name: 'content-overlay', hooks: {} });
