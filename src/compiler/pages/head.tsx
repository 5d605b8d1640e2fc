/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import type { Story } from '../../story/story.ts';
import { linkedData } from './linked-data.ts';
import { OEMBED } from './oembed.ts';
import { PREVIEW, type Site } from './site.ts';

/**
 * What the story's page says of itself to others, as HTML for its `<head>`: Open Graph (https://ogp.me),
 * Twitter card, JSON-LD and, where the story's address is known, canonical link, preview picture and oEmbed.
 */
export function headTags(story: Story, site: Site | undefined): string {
  const { about } = story;
  return render(
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={about.title} />
      <meta property="og:description" content={about.alt} />
      <meta name="twitter:card" content={site && !about.withdrawn ? 'summary_large_image' : 'summary'} />
      <meta name="twitter:title" content={about.title} />
      <meta name="twitter:description" content={about.alt} />
      {site && <Addresses story={story} site={site} />}
      <script
        type="application/ld+json"
        // JSON without any `<`: escaped as text it would be no JSON.
        dangerouslySetInnerHTML={{ __html: linkedData(story, site) }}
      />
    </>,
  );
}

function Addresses({ story: { about }, site }: { story: Story; site: Site }) {
  return (
    <>
      <link rel="canonical" href={site.address.href} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={new URL(OEMBED, site.address).href}
        title={about.title}
      />
      <meta property="og:url" content={site.address.href} />
      <meta property="og:site_name" content={site.name} />
      {!about.withdrawn && <Picture address={new URL(PREVIEW.file, site.address).href} alt={about.alt} />}
    </>
  );
}

function Picture({ address, alt }: { address: string; alt: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content={PREVIEW.type} />
      <meta property="og:image:width" content={String(PREVIEW.width)} />
      <meta property="og:image:height" content={String(PREVIEW.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:image" content={address} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
