export const load = () => ({ story: process.env.STORY ?? 'https://maps.example/' });
