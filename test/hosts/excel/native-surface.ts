/**
 * `window.external`, as the library's desktop build finds it in Excel: everything that it ever asks of Excel goes through
 * here. Free of Node, as the same surface serves a page.
 */

/** What the host answers to a request: a text, or one of Office's own error numbers. */
export type Answer = { readonly text: string } | { readonly officeError: number };

/** The host behind the surface. */
export interface SurfaceHost {
  readonly locale: string;
  /** The requirement sets that the host claims, as `{"ExcelApi":"1.9"}`. */
  readonly setsText: string;
  /** The name of the open file. */
  readonly fileName: string;
  execute(requestText: string, flags: number): Promise<Answer>;
  commandCompleted(id: string, status: number, eventText: string): void;
}

/** What the host can send to the add-in; each does nothing until the library listens. */
export interface AddInPort {
  /** Events and calls of custom functions: `[category, type, target, message]`. */
  messages(rows: readonly (readonly [number, number, string, string])[]): void;
  command(id: string, functionName: string, eventText: string): void;
}

/** Numbers of the calls and of the events, as the library has them. */
const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const MESSAGE_EVENT = 33;
const COMMAND_EVENT = 39;
/** Office's number for something that it does not support. */
const UNSUPPORTED = 5011;

/** One shared runtime, in which custom functions run too. */
const SHARED_RUNTIME_FLAGS = 3;

type Handler = (event: number, payload: unknown) => void;

/** An array as the desktop build gets it from Excel. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return { toArray: () => value.map(safeArray), dimensions: () => 1 };
}

/** Puts the surface onto a window, before the library is loaded. */
export function installSurface(window: object, host: SurfaceHost): AddInPort {
  const handlers = new Map<number, Handler>();
  const external = {
    GetHostInfo: () =>
      `_host_Info=Excel$Win32$16.01$${host.locale}$corr$$disableLogging$${SHARED_RUNTIME_FLAGS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host),
    Execute(call: number, params: readonly unknown[], callback: (answer: unknown) => void): void {
      if (call === EXECUTE_BATCH) {
        const message = params[0] as readonly unknown[];
        void host.execute(String(message[4]), Number(message[6])).then((answer) => {
          if ('officeError' in answer) callback(answer.officeError);
          else callback(safeArray([0, [200, [], answer.text]]));
        });
      } else if (call === COMMAND_COMPLETED) {
        host.commandCompleted(String(params[0]), Number(params[1]), String(params[2] ?? ''));
        callback(safeArray([0, []]));
      } else callback(UNSUPPORTED);
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: Handler,
      callback: (code: number) => void,
    ): void {
      handlers.set(event, handler);
      callback(0);
    },
    UnregisterEvent(event: number, _target: string, callback: (code: number) => void): void {
      handlers.delete(event);
      callback(0);
    },
  };
  // A browser has an `external` of its own, which cannot be assigned to.
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  return {
    messages(rows) {
      const payload = rows.map((row) => [...row, null, false]);
      handlers.get(MESSAGE_EVENT)?.(MESSAGE_EVENT, safeArray(payload));
    },
    command(id, functionName, eventText) {
      handlers.get(COMMAND_EVENT)?.(COMMAND_EVENT, safeArray([id, functionName, eventText]));
    },
  };
}

/** What the library asks about the document and about Excel as it starts. */
function contextOf(host: SurfaceHost): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'steersheet',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => `C:\\${host.fileName}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '0',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => host.setsText,
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17000.20000',
    GetDialogRequirementMatrix: () => undefined,
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
}
