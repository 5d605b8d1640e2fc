/**
 * Lets the page fetch data and pictures from its own server alone, from now on, whatever a server there redirects it
 * to: the browser looks at where an answer comes from in the end. The server is named, since in a sandbox, where a page
 * has no origin, `'self'` is nobody.
 *
 * @param refused called with each address of data that was refused
 */
export function confine(page: Document, server: string, refused: (address: string) => void): void {
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${server} blob: data:; img-src ${server} blob: data:`;
  page.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    if (effectiveDirective === 'connect-src') refused(blockedURI);
  });
  page.head.append(policy);
}
