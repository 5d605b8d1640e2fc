import 'article-map';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const STORY: string = import.meta.env.VITE_STORY ?? 'https://maps.example/';

function App() {
  const [feature, setFeature] = useState<string | null>(null);
  return (
    <>
      <article-map
        src={STORY}
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

createRoot(document.querySelector('#app') as HTMLElement).render(<App />);
