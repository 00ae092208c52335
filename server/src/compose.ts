import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";

import trustedDocuments from "@rungs/shared/trusted-documents.json" with { type: "json" };

import { COMMONS_ENTITIES } from "./commons/commons-entities.ts";
import { ClausesResolver } from "./commons/clauses/clauses.resolver.ts";
import { PracticeThreadResolver } from "./commons/practices/practice-thread.resolver.ts";
import { BoardResolver } from "./commons/board/board.resolver.ts";
import { PublishedLaddersResolver } from "./commons/ladders/published-ladders.resolver.ts";
import { findNewerVersions } from "./commons/moves/find-newer-versions.ts";
import { MovesResolver } from "./commons/moves/moves.resolver.ts";
import { PublishedOfficesResolver } from "./commons/offices/published-offices.resolver.ts";
import { PublishedPracticesResolver } from "./commons/practices/published-practices.resolver.ts";
import { SearchResolver } from "./commons/search/search.resolver.ts";
import { PublishedRolesResolver } from "./commons/roles/published-roles.resolver.ts";
import { StatisticsResolver } from "./commons/statistics/statistics.resolver.ts";
import { TitlesResolver } from "./commons/titles/titles.resolver.ts";
import type { ServerConfig, WorkerConfig, WorkspaceConfig } from "./config.ts";
import { createIdentity, type IdentityParts } from "./identity/create-identity.ts";
import { InvitationResolver } from "./identity/invitation.resolver.ts";
import { MemberResolver } from "./identity/member.resolver.ts";
import { KeptMailsResolver } from "./identity/operator/kept-mails.resolver.ts";
import { OrganizationResolver } from "./identity/organization.resolver.ts";
import { mayAccess } from "./identity/policies.ts";
import { RegistrationResolver } from "./identity/registration.resolver.ts";
import type { Viewer } from "./identity/viewer.ts";
import { ViewerResolver } from "./identity/viewer.resolver.ts";
import { createCircleLoop } from "./introductions/circles/circle-loop.ts";
import { CirclesResolver } from "./introductions/circles/circles.resolver.ts";
import { findCircleChanges } from "./introductions/circles/find-circle-changes.ts";
import { createConversationStream } from "./introductions/live/conversation-stream.ts";
import { IntroductionsResolver } from "./introductions/introductions.resolver.ts";
import { createIntroductionLoop } from "./introductions/introduction-loop.ts";
import { createDigestLoop } from "./introductions/digests/digest-loop.ts";
import { FeedbackResolver } from "./introductions/feedback/feedback.resolver.ts";
import { DigestsResolver } from "./introductions/digests/digests.resolver.ts";
import { NotesResolver } from "./introductions/notes/notes.resolver.ts";
import { NoticesResolver } from "./introductions/notices/notices.resolver.ts";
import { createBell } from "./platform/database/bell.ts";
import { SessionsResolver } from "./introductions/sessions/sessions.resolver.ts";
import { createDataSource } from "./platform/database/create-data-source.ts";
import { answers, openDataSource } from "./platform/database/open-data-source.ts";
import { buildGraphqlSchema } from "./platform/graphql/build-graphql-schema.ts";
import type { GraphqlRoute } from "./platform/http/read-graphql-request.ts";
import { startApi } from "./platform/http/start-api.ts";
import { runLoops, type Loop } from "./platform/jobs/run-loops.ts";
import { createLogger } from "./platform/log/create-logger.ts";
import { describeError } from "./platform/log/describe-error.ts";
import { createMailer, type SendMail } from "./platform/mail/create-mailer.ts";
import type { Running } from "./platform/run-process.ts";
import { findDoorDocument } from "./publish/find-door-document.ts";
import { createBatchLoop } from "./publish/batches/batch-loop.ts";
import { CommentsResolver } from "./publish/comments/comments.resolver.ts";
import { createEpochLoop } from "./publish/epoch/epoch-loop.ts";
import { FindingDecisionEntity } from "./publish/finding-decision.entity.ts";
import { PublicationEntity } from "./publish/ledger/publication.entity.ts";
import { FaceResolver } from "./publish/face/face.resolver.ts";
import { createOutboxLoop } from "./publish/outbox/outbox-loop.ts";
import { OutboxEntity } from "./publish/outbox/outbox.entity.ts";
import { createSearchLoop } from "./publish/outbox/search-loop.ts";
import { PeerReviewResolver } from "./publish/peer-review/peer-review.resolver.ts";
import { PracticeStandingResolver } from "./publish/practices/practice-standing.resolver.ts";
import { PublishingResolver } from "./publish/publishing.resolver.ts";
import { createScanLoop } from "./publish/scan/scan-loop.ts";
import { createTakedownLoop } from "./publish/takedown/takedown-loop.ts";
import { ReportsResolver } from "./publish/reports/reports.resolver.ts";
import { TakedownResolver } from "./publish/takedown/takedown.resolver.ts";
import { OwnWordsSearch } from "./publish/text/own-words.ts";
import { OwnFiguresResolver } from "./publish/statistics/own-figures.resolver.ts";
import { createStatisticsLoop } from "./publish/statistics/statistics-loop.ts";
import { AdoptionsResolver } from "./workspace/adoptions/adoptions.resolver.ts";
import { PostsResolver } from "./workspace/board/posts.resolver.ts";
import { BrandPlanResolver } from "./workspace/brand/brand-plan.resolver.ts";
import { DraftEntity } from "./workspace/drafts/draft.entity.ts";
import { DraftRevisionEntity } from "./workspace/drafts/draft-revision.entity.ts";
import { DraftsResolver } from "./workspace/drafts/drafts.resolver.ts";
import { FollowsResolver } from "./workspace/follows/follows.resolver.ts";
import { LadderDraftsResolver } from "./workspace/ladders/ladder-drafts.resolver.ts";
import { LadderEditsResolver } from "./workspace/ladders/ladder-edits.resolver.ts";
import { OfficesResolver } from "./workspace/offices/offices.resolver.ts";
import { createPractice } from "./workspace/practices/create-practice.ts";
import { PracticesResolver } from "./workspace/practices/practices.resolver.ts";
import { RolesResolver } from "./workspace/roles/roles.resolver.ts";
import { SuccessionResolver } from "./workspace/succession/succession.resolver.ts";
import { SkillInventoryResolver } from "./workspace/skills/skill-inventory.resolver.ts";

const GRAPHQL_ROUTES: GraphqlRoute[] = [
  { path: "/graphql", bodyLimit: 100_000, timeLimit: 5_000 },
  // A 2 MB file is 2.7 MB of base64, and a large one takes its time to be understood.
  { path: "/graphql/import", bodyLimit: 3_000_000, timeLimit: 15_000, operationName: "ImportLadder" },
];

/** Builds a server process out of its configuration; nothing connects or listens before `start`. */
export function composeServer(config: ServerConfig): {
  schema: GraphQLSchema;
  start: () => Promise<Running & { port: number }>;
} {
  const log = createLogger("rungs-server", config.logLevel);

  // Databases
  const commons = createDataSource({
    url: config.commonsReaderDatabaseUrl,
    entities: COMMONS_ENTITIES,
    poolSize: 10,
    statementTimeout: 2_000,
    readOnly: true,
  });
  const workspace = config.workspace
    ? createDataSource({
        url: config.workspace.appDatabaseUrl,
        entities: [DraftEntity, DraftRevisionEntity, FindingDecisionEntity, PublicationEntity],
        poolSize: 10,
        statementTimeout: 3_000,
      })
    : null;

  // Identity
  const identity = config.workspace ? composeIdentity(config.workspace, log) : null;
  const workspaceResolvers =
    identity && workspace
      ? [
          new ViewerResolver(),
          new OrganizationResolver(workspace),
          new MemberResolver(identity.identity),
          new InvitationResolver(identity.identity),
          new RegistrationResolver(identity.identity),
          new KeptMailsResolver(config.workspace!.smtpUrl === null ? config.workspace!.mailDirectory : null),
          new DraftsResolver(workspace),
          new LadderDraftsResolver(workspace),
          new LadderEditsResolver(workspace),
          new OfficesResolver(workspace),
          new PracticesResolver(workspace),
          new RolesResolver(workspace),
          new PostsResolver(workspace),
          new SkillInventoryResolver(workspace),
          new AdoptionsResolver(workspace),
          new SuccessionResolver(workspace),
          new BrandPlanResolver(workspace),
          new FollowsResolver(workspace),
          new PublishingResolver(workspace, config.workspace!.publicationBatches),
          new PeerReviewResolver(workspace, identity.identity),
          new FaceResolver(workspace),
          new PracticeStandingResolver({ workspace, commons }),
          new CommentsResolver({ workspace, commons }),
          new OwnFiguresResolver(workspace),
          new TakedownResolver(workspace),
          new ReportsResolver(workspace),
          new IntroductionsResolver(workspace, new OwnWordsSearch(workspace)),
          new SessionsResolver(workspace),
          new FeedbackResolver(workspace),
          new NotesResolver({ workspace, findDoorDocument }),
          new CirclesResolver({
            workspace,
            ownWords: new OwnWordsSearch(workspace),
            beginPractice: async (author, { texts, ...practice }) =>
              (await createPractice(workspace, author, practice, texts)).id,
            findChanges: (person, where) =>
              findCircleChanges(
                { workspace, findNewer: (lines) => findNewerVersions(commons, lines) },
                person,
                where,
              ),
          }),
          new NoticesResolver(workspace),
          new DigestsResolver(identity.identity),
        ]
      : [];

  // What is told as it happens
  const bell = config.workspace ? createBell(config.workspace.appDatabaseUrl, "conversation") : null;
  const streams =
    bell && identity && workspace
      ? [createConversationStream({ workspace, bell, findViewer: identity.findViewer })]
      : [];

  // Resolvers; a server of the commons alone serves whoever reaches it.
  const schema = buildGraphqlSchema<Viewer>(
    [
      new PublishedLaddersResolver(commons),
      new PublishedOfficesResolver(commons),
      new PublishedPracticesResolver(commons),
      new PracticeThreadResolver(commons),
      new BoardResolver(commons),
      new SearchResolver(commons),
      new ClausesResolver(commons),
      new PublishedRolesResolver(commons),
      new StatisticsResolver(commons),
      new TitlesResolver(commons),
      new MovesResolver(commons),
      ...workspaceResolvers,
    ],
    identity ? mayAccess : () => true,
  );

  return {
    schema,
    async start() {
      const databases = await openAll({ commons, ...(workspace ? { workspace } : {}) });
      const api = await databases.closeUnless(
        startApi({
          log,
          host: config.host,
          port: config.port,
          schema,
          trustedDocuments,
          acceptAnyDocument: config.graphqlDocuments === "any",
          routes: GRAPHQL_ROUTES,
          webOrigin: config.webOrigin,
          findViewer: identity?.findViewer ?? (() => Promise.resolve(null)),
          handleAuth: identity?.handleAuth ?? null,
          streams,
          isReady: databases.answer,
        }),
      );
      const ringing = runLoops(bell ? [bell.loop] : [], log);
      log.info({ host: config.host, port: api.port, commonsOnly: !workspace }, "the server listens");
      return {
        port: api.port,
        async stop() {
          await api.stop();
          await ringing.stop();
          await identity?.close();
          await databases.close();
          log.info("the server has stopped");
        },
      };
    },
  };
}

function composeMailer({
  webOrigin,
  smtpUrl,
  mailDirectory,
}: Pick<WorkspaceConfig, "webOrigin" | "smtpUrl" | "mailDirectory">): SendMail {
  const { hostname } = new URL(webOrigin);
  return createMailer({ smtpUrl, directory: mailDirectory, from: `no-reply@${hostname}` });
}

function composeIdentity(config: WorkspaceConfig, log: Logger): IdentityParts {
  return createIdentity({
    databaseUrl: config.identityDatabaseUrl,
    secret: config.authSecret,
    webOrigin: config.webOrigin,
    sendMail: composeMailer(config),
    log: (message, error) => log.error(error === undefined ? {} : { error: describeError(error) }, message),
  });
}

/** Builds a worker process out of its configuration. */
export function composeWorker(config: WorkerConfig): { start: () => Promise<Running> } {
  const log = createLogger("rungs-worker", config.logLevel);
  const workspace = createDataSource({
    url: config.workspaceWorkerDatabaseUrl,
    entities: [PublicationEntity, OutboxEntity],
    poolSize: 4,
    statementTimeout: 10_000,
  });
  const commons = createDataSource({
    url: config.commonsPublisherDatabaseUrl,
    entities: COMMONS_ENTITIES,
    poolSize: 4,
    statementTimeout: 10_000,
  });
  const loops: Loop[] = [
    createOutboxLoop({
      worker: workspace,
      publisher: commons,
      workerUrl: config.workspaceWorkerDatabaseUrl,
      batches: config.publicationBatches,
      onFailure: ({ outboxId, attempts, error }) =>
        log.error({ outboxId, attempts, error: describeError(error) }, "an act of the outbox failed"),
    }),
    createBatchLoop({ worker: workspace, batches: config.publicationBatches }),
    createScanLoop({
      worker: workspace,
      onFinished: ({ publications, quarantined }) =>
        log.info({ publications, quarantined }, "the commons is looked through"),
      onFailure: (error) => log.error({ error: describeError(error) }, "a publication could not be scanned"),
    }),
    createTakedownLoop({ worker: workspace }),
    createDigestLoop({
      worker: workspace,
      sendMail: composeMailer(config),
      webOrigin: config.webOrigin,
      hour: config.digestHour,
      onFailure: (error) => log.error({ error: describeError(error) }, "a digest did not leave"),
    }),
    createStatisticsLoop({ worker: workspace, publisher: commons }),
    createSearchLoop({
      publisher: commons,
      onRefreshed: (entries) => log.info({ entries }, "what is listed can be found"),
    }),
    createEpochLoop({
      worker: workspace,
      onComputed: ({ quarter, organizations }) =>
        log.info({ quarter, organizations }, "an epoch is computed"),
      onFailure: (error) => log.error({ error: describeError(error) }, "an epoch could not be computed"),
    }),
    createIntroductionLoop({ worker: workspace }),
    createCircleLoop({ worker: workspace }),
  ];

  return {
    async start() {
      const databases = await openAll({ workspace, commons });
      const running = runLoops(loops, log);
      log.info({ loops: loops.map(({ name }) => name) }, "the worker works");
      return {
        async stop() {
          await running.stop();
          await databases.close();
          log.info("the worker has stopped");
        },
      };
    },
  };
}

/** Opens every database, or none. */
async function openAll(dataSources: Record<string, DataSource>) {
  const all = Object.values(dataSources);
  const close = async () => {
    for (const dataSource of all) if (dataSource.isInitialized) await dataSource.destroy();
  };
  /** Gives what was started, or closes the databases when that fails. */
  const closeUnless = <Started>(starting: Promise<Started>): Promise<Started> =>
    starting.catch(async (error: unknown) => {
      await close();
      throw error;
    });
  await closeUnless(
    (async () => {
      for (const [name, dataSource] of Object.entries(dataSources)) await openDataSource(dataSource, name);
    })(),
  );
  return {
    answer: async () => (await Promise.all(all.map(answers))).every(Boolean),
    close,
    closeUnless,
  };
}
