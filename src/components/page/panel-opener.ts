/**
 * Opens the view settings as a panel under the header. Without the script, when it fails, and in the archive,
 * where no file may read another, their page opens.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.head__eye') : null;
  if (
    !link ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    location.protocol === 'file:' ||
    document.querySelector('view-settings:not(.view-panel *)')
  )
    return;
  event.preventDefault();
  import('./panel.ts').then(({ turnPanel }) => turnPanel(link)).catch(() => location.assign(link.href));
});

export {};
