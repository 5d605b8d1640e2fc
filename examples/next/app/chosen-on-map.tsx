'use client';

import type { ArticleMapElement } from 'article-map';
import 'article-map';
import { useEffect, useRef, useState } from 'react';

export function ChosenOnMap({ story }: { readonly story: string }) {
  const [feature, setFeature] = useState<string | null>(null);
  const map = useRef<ArticleMapElement>(null);
  // React does not add the listeners of a custom element that it hydrates.
  useEffect(() => {
    const leaving = new AbortController();
    map.current?.addEventListener('article-map-select', ({ detail }) => setFeature(detail.feature), leaving);
    return () => leaving.abort();
  }, []);
  return (
    <>
      <article-map ref={map} src={story} feature={feature} />
      <p>Chosen: {feature ?? 'nothing'}</p>
      <button type="button" onClick={() => setFeature(null)}>
        Choose nothing
      </button>
    </>
  );
}
