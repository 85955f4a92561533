/*
 * The three durable hand-offs of the office, small enough to be checked whole: a mail comes in (twice), what it does is
 * recorded, and the letter that it causes leaves. Two nodes work on one database, one at a time by a lease. Either of them may die
 * at any step or be paused until its lease has run out, and the mail servers' answers may be lost on the line, TROUBLE times in
 * all. Spin goes through every order in which that can happen.
 *
 * A label in capitals is a step of countersign.desk.Step; what stands behind it in WRITE is one transaction of
 * countersign.ledger.Ledger.write, which looks at the epoch first (countersign.ledger.Lease.check).
 *
 * What is checked: no mail is recorded twice, and none leaves the inbox unrecorded; one letter for one record; none is handed
 * over by a node that did not hold the lease when it looked last; a letter that goes out once at most does; another one goes
 * out, and again only after an attempt whose end nobody knows. And it all comes to an end: else Spin reports an invalid end state.
 *
 * Each of the words behind BROKEN takes one precaution away; then Spin has to find a fault:
 * -DBROKEN_EPOCH, -DBROKEN_ORDER, -DBROKEN_HASH, -DBROKEN_DOUBT.
 */
#ifndef TROUBLE
#define TROUBLE 3
#endif

mtype = { NONE, QUEUED, SENDING, UNCERTAIN, ACCEPTED, CANCELLED };

/* The ledger: what survives. */
byte epoch = 0;
bool vacant = true;          /* nobody said in time that he is at work */
bool kept = false;           /* the bytes, under their hash */
bool seen[2] = false;        /* the two places at which they lie */
bool settled = false;
bool filed[2] = false;
byte records = 0;
mtype letter = NONE;
bool repeatable;             /* a question or receipt is; a reminder or digest is not */

/* The world outside. */
bool inbox[2] = true;
byte delivered = 0;          /* how often the server took the letter */
byte doubts = 0;             /* attempts whose end nobody knows */
byte trouble = 0;

#define FINISHED (filed[0] && filed[1] && (letter == ACCEPTED || letter == CANCELLED))
#ifdef BROKEN_EPOCH
#define HOLDS (mine > 0)
#else
#define HOLDS (mine == epoch)
#endif

/* One transaction: all of it or nothing, and nothing by who lost the lease. */
#define WRITE(change) atomic { held = HOLDS; if :: held -> change :: else fi }; if :: held :: else -> goto STANDING fi

/* Between any two steps the process may die. */
#define MAYDIE if :: true :: atomic { trouble < TROUBLE -> trouble++ }; goto DEAD fi

inline took(c) { if :: !inbox[c] -> assert(settled) :: else fi }

proctype node() {
  byte mine = 0;
  byte c = 0;
  bool held = false;
  bool looked = false;
  bool answered = false;
  bool refused = false;
  bool owned = false;          /* whether it held the lease when it looked last */

STANDING:
  mine = 0; c = 0; looked = false; answered = false; refused = false; held = false;
  if
  :: atomic { vacant && !FINISHED -> vacant = false; epoch++; mine = epoch }
  :: FINISHED -> goto CLOSED
  fi;
  /* An attempt that was begun and not ended may or may not have reached the server. */
  WRITE(if :: letter == SENDING ->
#ifdef BROKEN_DOUBT
    letter = QUEUED
#else
    letter = UNCERTAIN; doubts++
#endif
    :: else fi);

WORK:
  MAYDIE;
  if
  :: inbox[0] && !seen[0] -> c = 0; goto KEPT
  :: inbox[1] && !seen[1] -> c = 1; goto KEPT
  :: kept && !settled -> goto COUNTED
#ifdef BROKEN_ORDER
  :: seen[0] && !filed[0] -> c = 0; goto MOVED
#else
  :: settled && seen[0] && !filed[0] -> c = 0; goto MOVED
#endif
  :: settled && seen[1] && !filed[1] -> c = 1; goto MOVED
  :: letter == QUEUED -> goto BEGUN
  :: letter == UNCERTAIN -> goto RESOLVED
  :: FINISHED -> goto CLOSED
  fi;

KEPT: /* the same bytes are the same mail, wherever they lie */
#ifdef BROKEN_HASH
  WRITE(kept = true; seen[c] = true; settled = false);
#else
  WRITE(kept = true; seen[c] = true);
#endif
  goto WORK;

COUNTED: /* an attempt is counted before the mail is read, so that one that kills the process ends up set aside */
  WRITE(skip);
  MAYDIE;
SETTLED:
  WRITE(if :: !settled -> settled = true; records++; if :: letter == NONE -> letter = QUEUED :: else fi :: else fi);
  assert(records <= 1);
  goto WORK;

MOVED: /* to move what is not there any more does nothing; the answer may be lost */
  inbox[c] = false;
  took(c);
  if
  :: true
  :: atomic { trouble < TROUBLE -> trouble++ }; goto WORK
  fi;
  MAYDIE;
FILED:
  WRITE(filed[c] = true);
  goto WORK;

BEGUN:
  atomic { held = HOLDS; looked = held && letter == QUEUED; if :: looked -> letter = SENDING :: else fi };
  if :: held :: else -> goto STANDING fi;
  if :: looked :: else -> goto WORK fi;
  MAYDIE;
  /* It looks once more before it says anything to the server: a node that was paused until now ends here. */
  WRITE(looked = (letter == SENDING); owned = (mine == epoch));
  if :: looked :: else -> goto WORK fi;
HANDED:
  assert(owned);
  if
  :: atomic { answered = true; refused = false; delivered++ }
  :: atomic { trouble < TROUBLE -> trouble++; answered = false; refused = false; delivered++ }  /* the 250 is lost */
  :: atomic { trouble < TROUBLE -> trouble++; answered = true; refused = true }  /* lost before the final dot: it has nothing */
  fi;
  assert(delivered <= 1 + doubts + (letter == UNCERTAIN || mine != epoch));
  assert(repeatable || delivered <= 1);
  MAYDIE;
SENT:
  WRITE(if
    :: answered && !refused -> letter = ACCEPTED
    :: answered && refused -> letter = QUEUED
    :: else -> letter = UNCERTAIN; doubts++
    fi);
  goto WORK;

RESOLVED: /* after a quarter of an hour: the same bytes once more, or never */
  WRITE(if
    :: letter == UNCERTAIN && repeatable -> letter = QUEUED
    :: letter == UNCERTAIN && !repeatable -> letter = CANCELLED
    :: else
    fi);
  goto WORK;

DEAD: /* nobody renews the lease of a dead process, so it runs out */
  atomic { if :: mine == epoch && mine > 0 -> vacant = true :: else fi };
  goto STANDING;

CLOSED:
  atomic { if :: mine == epoch && mine > 0 -> vacant = true :: else fi };
  assert(records == 1 && settled);
  assert(!repeatable || (letter == ACCEPTED && delivered >= 1))
}

/* A lease runs out though its holder lives: he was paused, or cut off from the database. */
proctype lapse() {
end:
  do
  :: atomic { !vacant && trouble < TROUBLE -> vacant = true; trouble++ }
  od
}

init {
  if :: repeatable = true :: repeatable = false fi;
  atomic { run node(); run node(); run lapse() }
}
