import { ChosenOnMap } from './chosen-on-map';

const STORY = process.env.STORY ?? 'https://maps.example/';

export default function Page() {
  return <ChosenOnMap story={STORY} />;
}
