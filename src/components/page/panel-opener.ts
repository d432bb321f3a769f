/** Opens the view settings as a panel over the page. Without the script, or when it fails, their page opens. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.head__eye') : null;
  if (
    !link ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    document.querySelector('view-settings:not(dialog *)')
  )
    return;
  event.preventDefault();
  import('./panel.ts').then(({ openPanel }) => openPanel(link)).catch(() => location.assign(link.href));
});

export {};
