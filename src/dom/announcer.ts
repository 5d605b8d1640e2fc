/** Says something to a screen reader once what it says now has come to its end; an empty text says no more. */
export type Announce = (text: string) => void;

/** Makes a place in `host` whose words a screen reader says as they change, and nobody sees. */
export function makeAnnouncer(host: HTMLElement): Announce {
  const place = document.createElement('p');
  place.className = 'am-hidden';
  place.setAttribute('role', 'status');
  host.append(place);
  return (text) => {
    if (text !== '' || place.textContent !== '') place.textContent = text;
  };
}
