import { Analytics } from '@/components/analytics';

export default function Page() {
  return (
    <main>
      <h1>The shop</h1>
      {process.env.NEXT_PUBLIC_BANNER && <p>{process.env.NEXT_PUBLIC_BANNER}</p>}
      <Analytics />
    </main>
  );
}
