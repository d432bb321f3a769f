/** The one file beside the folder of the site: opens it, or says why it cannot. */

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Who opens it inside of the archive has only this one file: then the page says what to do.
 * @param folder name of the site's folder
 */
export const startPage = (title: string, folder: string): string => `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body{max-width:34rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 sans-serif}</style>
<h1>${escaped(title)}</h1>
<p><a href="${folder}/index.html">Открыть</a></p>
<p>Не открывается? Значит, архив не распакован. Закройте эту страницу, нажмите на архив правой кнопкой, выберите «Извлечь все» и откройте <b>index.html</b> в новой папке.</p>
<script>var sign=new Image();sign.onload=function(){location.replace("${folder}/index.html")};sign.src="${folder}/favicon.svg"</script>
</html>
`;
