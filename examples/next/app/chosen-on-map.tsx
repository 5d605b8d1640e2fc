'use client';

import 'article-map';
import { useState } from 'react';

export function ChosenOnMap({ story }: { readonly story: string }) {
  const [feature, setFeature] = useState<string | null>(null);
  return (
    <>
      <article-map
        src={story}
        feature={feature}
        onarticle-map-select={({ detail }) => setFeature(detail.feature)}
      />
      <p>Chosen: {feature ?? 'nothing'}</p>
      <button type="button" onClick={() => setFeature(null)}>
        Choose nothing
      </button>
    </>
  );
}
