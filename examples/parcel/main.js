import 'article-map';

const map = document.createElement('article-map');
map.src = process.env.STORY ?? 'https://maps.example/';
map.addEventListener('article-map-select', ({ detail }) => {
  document.querySelector('p').textContent = `Chosen: ${detail.feature ?? 'nothing'}`;
});
document.querySelector('button').addEventListener('click', () => map.select());
document.body.prepend(map);
