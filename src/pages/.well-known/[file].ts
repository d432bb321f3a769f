import { absolute, contactMail } from '../../queries/outlets.ts';
import { securityText } from '../../domain/outlet/plain-files.ts';

/** Only with a contact: a file that names nobody helps nobody. */
export async function getStaticPaths() {
  const contact = await contactMail();
  return contact === undefined ? [] : [{ params: { file: 'security.txt' }, props: contact }];
}

interface Props {
  mail: string;
  version: string;
}

export const GET = ({ props }: { props: Props }): Response =>
  new Response(securityText(props.mail, props.version, absolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
