/** The stand-in for Excel: a workbook, the answers to the library's requests, and what a test and a user can do to it. */

import { EventPost } from './event-post.ts';
import { Faults } from './faults.ts';
import { Block } from './model/block.ts';
import type { Book } from './model/book.ts';
import { Workbook } from './model/workbook.ts';
import type { AddInPort, Answer, SurfaceHost } from './native-surface.ts';
import { type SeedWorkbook, seedWorkbook } from './seed.ts';
import {
  AddinInternalService,
  CustomFunctions,
  type FunctionAnswer,
  hasError,
  LETS_ERRORS_IN,
  VALUE_ERROR,
  wireArgument,
} from './services.ts';
import { Traffic } from './traffic.ts';
import { User } from './user.ts';
import { answerRequest } from './wire/batch.ts';
import { References } from './wire/references.ts';
import { checkMemberSet, type MemberSets } from './wire/set-guard.ts';
import { ACTION, PATH, type WireRequest } from './wire/wire-form.ts';

/** Documented for Excel on the web: no request and no answer is larger. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Office's own error numbers. */
const REFUSED = 5001;
const CELL_IN_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const ANSWER_TOO_LARGE = 5104;

/** The flag by which a request says that it waits while a cell is being edited. */
const WAITS_FOR_CELL_EDIT = 64;

/** Calls of custom functions: the category and the type of their messages. */
const FUNCTION_CALL = [1, 1000] as const;

/** How a ribbon command ended. */
export interface CommandEnd {
  /** 0: it said that it is done. */
  readonly status: number;
}

export class ExcelStandIn implements SurfaceHost {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly sets: Readonly<Record<string, string>>;
  /** Which member came with which set; empty where nothing is known. */
  members: MemberSets = {};
  locale = 'en-US';
  /** The workbook that is open, as data. */
  workbook: Book;
  /** What a person does in Excel meanwhile. */
  user: User;
  /** How large requests and answers may be. */
  mostBytes = MOST_BYTES;
  private references = new References();
  private port: AddInPort | null = null;
  private events: EventPost;
  private endOfEdit: Promise<void> | null = null;
  private endEdit: () => void = () => {};
  private readonly commands = new Map<string, (end: CommandEnd) => void>();
  private readonly functionCalls = new Map<number, (answer: FunctionAnswer) => void>();
  private readonly functions = new CustomFunctions((id, answer) => {
    this.functionCalls.get(id)?.(answer);
    this.functionCalls.delete(id);
  });
  private readonly internal = new AddinInternalService();
  private asked = 0;

  constructor(sets: Readonly<Record<string, string>>, seed: SeedWorkbook = {}) {
    this.sets = sets;
    this.workbook = seedWorkbook(seed);
    this.events = new EventPost(this.workbook, (rows) => this.port?.messages(rows));
    this.user = new User(this.workbook, this.events);
    this.connect();
  }

  /** Opens another workbook: nothing of the last one is left, neither counts nor faults. */
  open(seed: SeedWorkbook): Book {
    this.turnTo(seedWorkbook(seed));
    this.traffic.reset();
    this.faults.clear();
    this.endCellEdit();
    return this.workbook;
  }

  /** Turns to a workbook that was open before, as it was left: for tests that compare two. */
  turnTo(workbook: Book): void {
    this.workbook = workbook;
    this.references = new References();
    this.events = new EventPost(workbook, (rows) => this.port?.messages(rows));
    this.user = new User(workbook, this.events);
    this.connect();
  }

  /** Connects the add-in's side; done once, as the library starts. */
  attach(port: AddInPort): void {
    this.port = port;
  }

  get setsText(): string {
    return JSON.stringify(this.sets);
  }

  get fileName(): string {
    return this.workbook.fileName;
  }

  async execute(requestText: string, flags: number): Promise<Answer> {
    const request = JSON.parse(requestText) as WireRequest;
    if (isRelease(request) || isOfLibrary(request)) return { text: this.answer(request, null) };
    if (this.endOfEdit !== null) {
      if ((flags & WAITS_FOR_CELL_EDIT) === 0) return { officeError: CELL_IN_EDIT };
      await this.endOfEdit;
    }
    const requestBytes = bytesOf(requestText);
    if (requestBytes > this.mostBytes) return { officeError: REQUEST_TOO_LARGE };
    if (this.faults.refusesNextSync()) return { officeError: REFUSED };
    const calls: string[] = [];
    const text = this.answer(request, calls);
    const responseBytes = bytesOf(text);
    this.traffic.syncs.push({ requestBytes, responseBytes, calls });
    // What the request did stays done.
    if (responseBytes > this.mostBytes) return { officeError: ANSWER_TOO_LARGE };
    return { text };
  }

  commandCompleted(id: string, status: number): void {
    this.commands.get(id)?.({ status });
    this.commands.delete(id);
  }

  /** The user presses a ribbon button; settles when the command calls `event.completed()`. */
  press(functionName: string, controlId = functionName): Promise<CommandEnd> {
    this.asked += 1;
    const id = `command-${this.asked}`;
    return new Promise((settle) => {
      this.commands.set(id, settle);
      this.port?.command(id, functionName, JSON.stringify({ source: { id: controlId } }));
    });
  }

  /**
   * A cell calls a custom function. Ranges are blocks of values by row, a blank cell is `''`, an error is
   * `{ error: '#N/A' }`: where the function's metadata does not let errors in, Excel answers #VALUE! without calling it.
   */
  callFunction(
    name: string,
    args: readonly unknown[],
    how: { readonly address?: string; readonly letsErrorsIn?: boolean } = {},
  ): Promise<FunctionAnswer> {
    const letsErrorsIn = how.letsErrorsIn ?? false;
    if (!letsErrorsIn && hasError(args)) {
      return Promise.resolve({ isOk: false, value: '', errorCode: VALUE_ERROR });
    }
    this.asked += 1;
    const id = this.asked;
    return new Promise((settle) => {
      this.functionCalls.set(id, settle);
      const given = args.map(wireArgument);
      const flags = letsErrorsIn ? LETS_ERRORS_IN : 0;
      const message = JSON.stringify([id, name, given, how.address ?? 'Sheet1!A1', flags]);
      this.port?.messages([[...FUNCTION_CALL, '', message]]);
    });
  }

  /** The user begins to edit a cell: requests are refused, or wait where they said so. */
  startCellEdit(): void {
    this.endOfEdit = new Promise((settle) => {
      this.endEdit = settle;
    });
  }

  endCellEdit(): void {
    this.endOfEdit = null;
    this.endEdit();
  }

  private connect(): void {
    const { references, workbook } = this;
    workbook.emit = (change) => this.events.tell(change);
    // Blocks that the add-in keeps move with their cells.
    workbook.moveReferences = (sheet, moved) => {
      for (const kept of references.all()) {
        if (!(kept instanceof Block) || kept.sheet !== sheet || kept.rect === null) continue;
        kept.rect = moved(kept.rect);
      }
    };
  }

  private answer(request: WireRequest, calls: string[] | null): string {
    this.events.isOfAddIn = true;
    const response = answerRequest(
      {
        root: new Workbook(this.workbook),
        services: {
          'Microsoft.ExcelServices.CustomFunctions': this.functions,
          'Microsoft.InternalService.AddinInternalService': this.internal,
        },
        references: this.references,
        guard: (place) => checkMemberSet(place, this.members, this.sets),
        beforeCall: (place) => {
          if (calls === null) return;
          calls.push(place);
          this.faults.beforeCall();
        },
      },
      request,
    );
    this.events.isOfAddIn = false;
    return JSON.stringify(response);
  }
}

/** Whether a request does nothing but give references back: the library sends one after each `run`. */
function isRelease({ Actions }: WireRequest): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

/** Whether a request is the library's own affair: its start, or the results of custom functions. */
function isOfLibrary({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
