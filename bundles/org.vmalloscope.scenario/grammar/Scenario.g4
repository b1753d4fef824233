/*
 * The scenario language (*.vms). releng/antlr generates the parser in src-gen from it.
 *
 * A statement ends with its line. Where a line cannot end yet (after a comma, an operator or an opening brace) it goes on;
 * NewlineFilter hides those line ends from the parser. Every decision needs one token only, so that an error is always
 * reported at the token that is wrong.
 */
grammar Scenario;

file : statements EOF ;
statements : NL? (statement (NL statement?)*)? ;

statement
    : titleStatement | machineStatement | compareStatement | onStatement | noteStatement | seedStatement | distributionStatement
    | assignment | allocation
    | freeStatement | memoryStatement | workStatement | switchStatement
    | repeatStatement | forStatement | ifStatement | stopStatement
    | taskStatement | scheduleStatement
    | expectStatement
    | stateStatement
    ;

titleStatement : 'scenario' STRING ;
noteStatement : 'note' STRING ;
seedStatement : 'seed' expression ;
stopStatement : 'stop' ;
block : '{' statements '}' ;

// ---- the machine

machineStatement : 'machine' STRING? '{' NL? (machineItem (NL machineItem?)*)? '}' ;
/** The same machine with some things changed, on which the scenario runs too. */
compareStatement : 'compare' 'with' STRING '{' NL? (machineItem (NL machineItem?)*)? '}' ;
/** Only on one of these machines. */
onStatement : 'on' STRING block ('else' block)? ;

machineItem
    : 'kernel' release
    | 'architecture' archName
    | 'percpu' percpuPolicy (',' percpuPolicy)*
    | 'vmalloc' vmallocPolicy (',' vmallocPolicy)*
    | 'cpus' expression
    | 'node' 'of' expression 'cpus' ('at' expression)?
    | 'distance' expression (',' expression)*
    | 'memory' expression
    | 'free' 'pages' expression
    | 'page' 'budget' expression
    | 'reclaimable' 'pages' expression
    | 'watermarks' 'min' expression ',' 'low' expression ',' 'high' expression
    | 'killable' STRING 'of' expression
    | 'panic' 'on' 'oom'
    | 'first' 'chunk' chunkPart (',' chunkPart)*
    | 'occupied' expression ('at' expression | 'to' expression) STRING?
    | 'metadata' 'in' 'vmalloc'
    | 'cost' costPart (',' costPart)*
    ;

release : VERSION | DECIMAL ;
archName : ID ('-' (NUMBER? ID | NUMBER))* ;
percpuPolicy : 'generation' (ID | release) | 'gfp' (ID | release) | 'backend' ID ;
vmallocPolicy : 'placement' (ID | release) | 'purge' (ID | release) ('threshold' expression)? | 'window' expression ('to' expression)? ;
chunkPart : ('static' | 'reserved' | 'dynamic' | 'unit' | 'atom' | 'at') expression ;
costPart : ('scan' | 'free' | 'flush') expression ;

// ---- operations

assignment : target ('=' (allocation | expression) | '+=' expression) ;
target : ID ('[' expression ']')? ;

allocation
    : 'alloc' 'percpu' expression attribute*
    | ('vmalloc' | 'ioremap' | 'vm_map_ram' | 'get_vm_area' | 'module') expression attribute*
    | 'area' ('at' expression | 'of' 'chunk' expression 'at' expression)
    ;

attribute
    : 'align' expression
    | 'with' flags
    | 'reserved'
    | 'atomic'
    | 'huge'
    | 'on' 'cpu' expression
    | 'from' expression 'to' expression
    ;

flags : ID ('|' ID)* ;

freeStatement : 'free' ('all' ID | 'pages' expression | target) ('on' 'cpu' expression)? ;
memoryStatement : 'set' 'free' 'pages' expression | 'set' 'reclaimable' 'pages' expression ;

workStatement
    : 'run' ('balance' 'work' | 'drain' 'work' | 'kswapd')
    | ('hold' | 'release') ('balance' | 'drain') 'work'
    | 'purge'
    | 'vm_unmap_aliases'
    | 'shrink' 'vmap' 'nodes'
    ;

switchStatement : 'switch' 'to' 'cpu' expression ;

// ---- the state of the machine, as somebody recorded it

stateStatement : 'state' '{' NL? (stateLine (NL stateLine?)*)? '}' ;
/** A word and facts, which StateCompiler reads. */
stateLine : ~(NL | '{' | '}')+ ;

// ---- repetition

repeatStatement
    : 'repeat' ( 'until' 'failure' ('as' ID)?
               | 'up' 'to' expression 'times' 'until' 'failure' ('as' ID)?
               | 'while' expression
               | expression 'times' ('as' ID)? ) block
    ;
forStatement : 'for' ID 'from' expression ('down' 'to' | 'to') expression ('step' expression)? block ;
ifStatement : 'if' expression block ('else' (block | ifStatement))? ;

distributionStatement : 'distribution' ID distribution ;
distribution
    : 'uniform' expression 'to' expression
    | 'exponential' 'mean' expression
    | 'choice' weighted (',' weighted)*
    ;
weighted : expression ('weight' expression)? ;

// ---- tasks

taskStatement : 'task' ID 'on' 'cpu' expression ('to' expression)? block ;

scheduleStatement
    : 'schedule' ( 'round' 'robin' | 'seed' expression | 'explore' ('up' 'to' expression 'operations')? | turn (',' turn)* )
    ;
turn : ID ('[' expression ']')? (expression 'times' | 'to' 'end')? ;

// ---- expectations

expectStatement
    : 'expect' ( 'message' STRING (expression 'times')?
               | 'no' ('message' STRING? | 'panic')
               | 'panic' STRING?
               | expression )
    ;

// ---- expressions, loosest first

expression : conjunction ('or' conjunction)* ;
conjunction : negation ('and' negation)* ;
negation : 'not' negation | comparison ;
comparison : sum ( ('==' | '!=' | '<' | '<=' | '>' | '>=') sum | 'failed' ('with' STRING)? | 'succeeded' )? ;
sum : product (('+' | '-') product)* ;
product : shift (('*' | '/' | '%') shift)* ;
shift : unary (('<<' | '>>') unary)* ;
unary : '-' unary | primary ;

primary
    : (NUMBER | DECIMAL | HEX) unit?
    | ID ('[' expression ']')?
    | '(' expression ')'
    | 'last'
    | fact 'of' primary
    | quantity
    | 'random' expression 'to' expression
    | 'draw' ID
    | function '(' expression (',' expression)* ')'
    ;

unit : 'bytes' | 'byte' | 'B' | 'KiB' | 'MiB' | 'GiB' | 'TiB' | 'pages' | 'page' | 'ns' | 'us' | 'ms' | 'seconds' | 'second' ;
fact : 'address' | 'chunk' | 'offset' | 'size' ;

quantity
    : 'lazy' ('pages' | 'max')
    | 'free' 'pages'
    | 'reclaimable' 'pages'
    | 'empty' 'pages'
    | 'populated' 'pages'
    | 'percpu' 'memory'
    | 'page' 'size'
    | 'unit' 'size'
    | 'chunks'
    | 'areas'
    | 'failures'
    | 'messages'
    | 'operations'
    | 'cpu'
    | 'cpus'
    | 'time'
    | 'latency'
    | 'killed' 'tasks'
    | ('balance' | 'drain') 'pending'
    ;

function : 'min' | 'max' | 'fls' | 'roundup' ;

// ---- words of the language

ADDRESS : 'address' ;
ALIGN : 'align' ;
ALL : 'all' ;
ALLOC : 'alloc' ;
AND : 'and' ;
ARCHITECTURE : 'architecture' ;
AREA : 'area' ;
AREAS : 'areas' ;
AS : 'as' ;
AT : 'at' ;
ATOM : 'atom' ;
ATOMIC : 'atomic' ;
UNIT_B : 'B' ;
BACKEND : 'backend' ;
BALANCE : 'balance' ;
BUDGET : 'budget' ;
BYTE : 'byte' ;
BYTES : 'bytes' ;
CHOICE : 'choice' ;
CHUNK : 'chunk' ;
CHUNKS : 'chunks' ;
COMPARE : 'compare' ;
COST : 'cost' ;
CPU : 'cpu' ;
CPUS : 'cpus' ;
DISTANCE : 'distance' ;
DISTRIBUTION : 'distribution' ;
DOWN : 'down' ;
DRAIN : 'drain' ;
DRAW : 'draw' ;
DYNAMIC : 'dynamic' ;
ELSE : 'else' ;
EMPTY : 'empty' ;
END : 'end' ;
EXPECT : 'expect' ;
EXPLORE : 'explore' ;
EXPONENTIAL : 'exponential' ;
FAILED : 'failed' ;
FAILURE : 'failure' ;
FAILURES : 'failures' ;
FIRST : 'first' ;
FLS : 'fls' ;
FLUSH : 'flush' ;
FOR : 'for' ;
FREE : 'free' ;
FROM : 'from' ;
GENERATION : 'generation' ;
GET_VM_AREA : 'get_vm_area' ;
GFP : 'gfp' ;
GIB : 'GiB' ;
HIGH : 'high' ;
HOLD : 'hold' ;
HUGE : 'huge' ;
IF : 'if' ;
IN : 'in' ;
IOREMAP : 'ioremap' ;
KERNEL : 'kernel' ;
KIB : 'KiB' ;
KILLABLE : 'killable' ;
KILLED : 'killed' ;
KSWAPD : 'kswapd' ;
LAST : 'last' ;
LATENCY : 'latency' ;
LAZY : 'lazy' ;
LOW : 'low' ;
MACHINE : 'machine' ;
MAX : 'max' ;
MEAN : 'mean' ;
MEMORY : 'memory' ;
MESSAGE : 'message' ;
MESSAGES : 'messages' ;
METADATA : 'metadata' ;
MIB : 'MiB' ;
MIN : 'min' ;
MODULE : 'module' ;
MS : 'ms' ;
NO : 'no' ;
NODE : 'node' ;
NODES : 'nodes' ;
NOT : 'not' ;
NOTE : 'note' ;
NS : 'ns' ;
OCCUPIED : 'occupied' ;
OF : 'of' ;
OFFSET : 'offset' ;
ON : 'on' ;
OOM : 'oom' ;
OPERATIONS : 'operations' ;
OR : 'or' ;
PAGE : 'page' ;
PAGES : 'pages' ;
PANIC : 'panic' ;
PENDING : 'pending' ;
PERCPU : 'percpu' ;
PLACEMENT : 'placement' ;
POPULATED : 'populated' ;
PURGE : 'purge' ;
RANDOM : 'random' ;
RECLAIMABLE : 'reclaimable' ;
RELEASE : 'release' ;
REPEAT : 'repeat' ;
RESERVED : 'reserved' ;
ROBIN : 'robin' ;
ROUND : 'round' ;
ROUNDUP : 'roundup' ;
RUN : 'run' ;
SCAN : 'scan' ;
SCENARIO : 'scenario' ;
SCHEDULE : 'schedule' ;
SECOND : 'second' ;
SECONDS : 'seconds' ;
SEED : 'seed' ;
SET : 'set' ;
SHRINK : 'shrink' ;
SIZE : 'size' ;
STATE : 'state' ;
STATIC : 'static' ;
STEP : 'step' ;
STOP : 'stop' ;
SUCCEEDED : 'succeeded' ;
SWITCH : 'switch' ;
TASK : 'task' ;
TASKS : 'tasks' ;
THRESHOLD : 'threshold' ;
TIB : 'TiB' ;
TIME : 'time' ;
TIMES : 'times' ;
TO : 'to' ;
UNIFORM : 'uniform' ;
UNIT : 'unit' ;
UNTIL : 'until' ;
UP : 'up' ;
US : 'us' ;
VM_MAP_RAM : 'vm_map_ram' ;
VM_UNMAP_ALIASES : 'vm_unmap_aliases' ;
VMALLOC : 'vmalloc' ;
VMAP : 'vmap' ;
WATERMARKS : 'watermarks' ;
WEIGHT : 'weight' ;
WHILE : 'while' ;
WINDOW : 'window' ;
WITH : 'with' ;
WORK : 'work' ;

// ---- symbols

OPEN_BRACE : '{' ;
CLOSE_BRACE : '}' ;
COMMA : ',' ;
MINUS : '-' ;
ASSIGN : '=' ;
INCREASE : '+=' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
BAR : '|' ;
EQUAL : '==' ;
UNEQUAL : '!=' ;
LESS : '<' ;
AT_MOST : '<=' ;
GREATER : '>' ;
AT_LEAST : '>=' ;
PLUS : '+' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
SHIFT_LEFT : '<<' ;
SHIFT_RIGHT : '>>' ;
OPEN : '(' ;
CLOSE : ')' ;

// ---- other tokens

HEX : '0' [xX] [0-9a-fA-F_]+ ;
VERSION : [0-9]+ '.' [0-9]+ ('-' [a-zA-Z] [a-zA-Z0-9]*)+ ;
DECIMAL : [0-9]+ '.' [0-9]+ ;
NUMBER : [0-9] [0-9_]* ;
ID : [A-Za-z_] [A-Za-z0-9_]* ;
STRING : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"' ;
NL : '\r'? '\n' | ';' ;
COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;
SPACE : [ \t\u00A0]+ -> channel(HIDDEN) ;
OTHER : . ;
