import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key as Codes } from 'selenium-webdriver';
import type { Engine, Key } from './driven.ts';
import { find } from './installed.ts';
import { openScreen, SCREEN } from './screen.ts';

const DRIVER = 'WebKitWebDriver';

/** How WebDriver writes keys that have names. */
const CODES: Readonly<Record<Key, string>> = {
  Tab: Codes.TAB,
  Enter: Codes.ENTER,
  Escape: Codes.ESCAPE,
  ArrowRight: Codes.ARROW_RIGHT,
  ArrowDown: Codes.ARROW_DOWN,
};

/** WebKitGTK's own small browser lies in a folder of its version, in one of the architecture. */
function miniBrowser(): string | undefined {
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((root) => {
    const inside = list(root).filter((name) => /linux-gnu/.test(name));
    return [root, ...inside.map((name) => `${root}/${name}`)];
  });
  const versions = folders.flatMap((folder) =>
    list(folder)
      .filter((name) => /^webkit2?gtk-\d/.test(name))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
  return find(...versions.reverse());
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export const webkit: Engine = {
  name: 'WebKit',
  missing() {
    if (!find(DRIVER) || !miniBrowser())
      return 'no WebKitGTK with its driver (apt-get install webkit2gtk-driver)';
    return process.env.DISPLAY || find(SCREEN.program) ? undefined : `no screen (${SCREEN.remedy})`;
  },
  async start() {
    const screen = await openScreen();
    const port = await freePort();
    const server = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen.display,
        // Its sandbox does not start for root.
        ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
      },
    });
    await answering(`http://127.0.0.1:${port}/status`);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        }),
      )
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width: 1020, height: 760 });
    return {
      name: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}`,
      open: (address) => driver.get(address),
      evaluate: (expression) => driver.executeScript(`return ${expression}`),
      click: ({ x, y }) =>
        driver
          .actions()
          .move({ x: Math.round(x), y: Math.round(y) })
          .click()
          .perform(),
      async tap({ x, y }) {
        // Selenium's actions have no finger.
        const to = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
        const actions = [to, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
        const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
        const session = (await driver.getSession()).getId();
        const answer = await fetch(`http://127.0.0.1:${port}/session/${session}/actions`, {
          method: 'POST',
          body: JSON.stringify({ actions: [finger] }),
        });
        if (!answer.ok) throw new Error(`A tap was refused: ${await answer.text()}`);
      },
      async press(key) {
        const code = key in CODES ? CODES[key as Key] : key;
        await driver.actions().keyDown(code).keyUp(code).perform();
      },
      async close() {
        await driver.quit();
        server.kill();
        await once(server, 'exit');
        screen.close();
      },
    };
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves when something answers at the address. */
async function answering(address: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    // A driver that has yet to open its port tells nobody when it does.
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${address} does not answer.`);
}
