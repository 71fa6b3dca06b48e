/** A sign-up that the page sent. */
interface Call {
  /** Settles when the page has got everything that it will get. */
  end: Promise<void>;
  /** Whether the whole of a 202 was read: after that, nothing but success may be shown. */
  isAccepted: boolean;
}

/** The sign-ups for every address, in the order in which they were sent. */
export type Calls = ReadonlyMap<string, readonly Call[]>;

/** Listens between the forms and the network, without changing what either of them gets. */
export function watchAnswers(): Calls {
  const calls = new Map<string, Call[]>();
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    // Only a sign-up has a body.
    if (!init?.body) return send(input, init);
    let finish = (): void => undefined;
    const end = new Promise<void>((resolve) => (finish = resolve));
    const call = { end, isAccepted: false };
    const { email } = JSON.parse(init.body as string) as { email: string };
    calls.set(email, [...(calls.get(email) ?? []), call]);
    try {
      const response = await send(input, init);
      const read = response.text.bind(response);
      response.text = async () => {
        const body = await read().finally(finish);
        call.isAccepted = response.status === 202;
        return body;
      };
      return response;
    } catch (error) {
      finish();
      throw error;
    }
  };
  return calls;
}
