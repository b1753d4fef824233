// Generated from Scenario.g4 by ANTLR 4.13.2
package org.vmalloscope.scenario.grammar;
import org.antlr.v4.runtime.atn.*;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.*;
import org.antlr.v4.runtime.tree.*;
import java.util.List;

@SuppressWarnings({"all", "warnings", "unchecked", "unused", "cast", "CheckReturnValue", "this-escape"})
public class ScenarioParser extends Parser {
	static { RuntimeMetaData.checkVersion("4.13.2", RuntimeMetaData.VERSION); }

	protected static final DFA[] _decisionToDFA;
	protected static final PredictionContextCache _sharedContextCache =
		new PredictionContextCache();
	public static final int
		ADDRESS=1, ALIGN=2, ALL=3, ALLOC=4, AND=5, ARCHITECTURE=6, AREA=7, AREAS=8, 
		AS=9, AT=10, ATOM=11, ATOMIC=12, UNIT_B=13, BACKEND=14, BALANCE=15, BUDGET=16, 
		BYTE=17, BYTES=18, CHOICE=19, CHUNK=20, CHUNKS=21, COMPARE=22, COST=23, 
		CPU=24, CPUS=25, DISTANCE=26, DISTRIBUTION=27, DOWN=28, DRAIN=29, DRAW=30, 
		DYNAMIC=31, ELSE=32, EMPTY=33, END=34, EXPECT=35, EXPLORE=36, EXPONENTIAL=37, 
		FAILED=38, FAILURE=39, FAILURES=40, FIRST=41, FLS=42, FLUSH=43, FOR=44, 
		FREE=45, FROM=46, GENERATION=47, GET_VM_AREA=48, GFP=49, GIB=50, HIGH=51, 
		HOLD=52, HUGE=53, IF=54, IN=55, IOREMAP=56, KERNEL=57, KIB=58, KILLABLE=59, 
		KILLED=60, KSWAPD=61, LAST=62, LATENCY=63, LAZY=64, LOW=65, MACHINE=66, 
		MAX=67, MEAN=68, MEMORY=69, MESSAGE=70, MESSAGES=71, METADATA=72, MIB=73, 
		MIN=74, MODULE=75, MS=76, NO=77, NODE=78, NODES=79, NOT=80, NOTE=81, NS=82, 
		OCCUPIED=83, OF=84, OFFSET=85, ON=86, OOM=87, OPERATIONS=88, OR=89, PAGE=90, 
		PAGES=91, PANIC=92, PENDING=93, PERCPU=94, PLACEMENT=95, POPULATED=96, 
		PURGE=97, RANDOM=98, RECLAIMABLE=99, RELEASE=100, REPEAT=101, RESERVED=102, 
		ROBIN=103, ROUND=104, ROUNDUP=105, RUN=106, SCAN=107, SCENARIO=108, SCHEDULE=109, 
		SECOND=110, SECONDS=111, SEED=112, SET=113, SHRINK=114, SIZE=115, STATE=116, 
		STATIC=117, STEP=118, STOP=119, SUCCEEDED=120, SWITCH=121, TASK=122, TASKS=123, 
		THRESHOLD=124, TIB=125, TIME=126, TIMES=127, TO=128, UNIFORM=129, UNIT=130, 
		UNTIL=131, UP=132, US=133, VM_MAP_RAM=134, VM_UNMAP_ALIASES=135, VMALLOC=136, 
		VMAP=137, WATERMARKS=138, WEIGHT=139, WHILE=140, WINDOW=141, WITH=142, 
		WORK=143, OPEN_BRACE=144, CLOSE_BRACE=145, COMMA=146, MINUS=147, ASSIGN=148, 
		INCREASE=149, OPEN_BRACKET=150, CLOSE_BRACKET=151, BAR=152, EQUAL=153, 
		UNEQUAL=154, LESS=155, AT_MOST=156, GREATER=157, AT_LEAST=158, PLUS=159, 
		STAR=160, SLASH=161, PERCENT=162, SHIFT_LEFT=163, SHIFT_RIGHT=164, OPEN=165, 
		CLOSE=166, HEX=167, VERSION=168, DECIMAL=169, NUMBER=170, ID=171, STRING=172, 
		NL=173, COMMENT=174, SPACE=175, OTHER=176;
	public static final int
		RULE_file = 0, RULE_statements = 1, RULE_statement = 2, RULE_titleStatement = 3, 
		RULE_noteStatement = 4, RULE_seedStatement = 5, RULE_stopStatement = 6, 
		RULE_block = 7, RULE_machineStatement = 8, RULE_compareStatement = 9, 
		RULE_onStatement = 10, RULE_machineItem = 11, RULE_release = 12, RULE_archName = 13, 
		RULE_percpuPolicy = 14, RULE_vmallocPolicy = 15, RULE_chunkPart = 16, 
		RULE_costPart = 17, RULE_assignment = 18, RULE_target = 19, RULE_allocation = 20, 
		RULE_attribute = 21, RULE_flags = 22, RULE_freeStatement = 23, RULE_memoryStatement = 24, 
		RULE_workStatement = 25, RULE_switchStatement = 26, RULE_stateStatement = 27, 
		RULE_stateLine = 28, RULE_repeatStatement = 29, RULE_forStatement = 30, 
		RULE_ifStatement = 31, RULE_distributionStatement = 32, RULE_distribution = 33, 
		RULE_weighted = 34, RULE_taskStatement = 35, RULE_scheduleStatement = 36, 
		RULE_turn = 37, RULE_expectStatement = 38, RULE_expression = 39, RULE_conjunction = 40, 
		RULE_negation = 41, RULE_comparison = 42, RULE_sum = 43, RULE_product = 44, 
		RULE_shift = 45, RULE_unary = 46, RULE_primary = 47, RULE_unit = 48, RULE_fact = 49, 
		RULE_quantity = 50, RULE_function = 51;
	private static String[] makeRuleNames() {
		return new String[] {
			"file", "statements", "statement", "titleStatement", "noteStatement", 
			"seedStatement", "stopStatement", "block", "machineStatement", "compareStatement", 
			"onStatement", "machineItem", "release", "archName", "percpuPolicy", 
			"vmallocPolicy", "chunkPart", "costPart", "assignment", "target", "allocation", 
			"attribute", "flags", "freeStatement", "memoryStatement", "workStatement", 
			"switchStatement", "stateStatement", "stateLine", "repeatStatement", 
			"forStatement", "ifStatement", "distributionStatement", "distribution", 
			"weighted", "taskStatement", "scheduleStatement", "turn", "expectStatement", 
			"expression", "conjunction", "negation", "comparison", "sum", "product", 
			"shift", "unary", "primary", "unit", "fact", "quantity", "function"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, "'address'", "'align'", "'all'", "'alloc'", "'and'", "'architecture'", 
			"'area'", "'areas'", "'as'", "'at'", "'atom'", "'atomic'", "'B'", "'backend'", 
			"'balance'", "'budget'", "'byte'", "'bytes'", "'choice'", "'chunk'", 
			"'chunks'", "'compare'", "'cost'", "'cpu'", "'cpus'", "'distance'", "'distribution'", 
			"'down'", "'drain'", "'draw'", "'dynamic'", "'else'", "'empty'", "'end'", 
			"'expect'", "'explore'", "'exponential'", "'failed'", "'failure'", "'failures'", 
			"'first'", "'fls'", "'flush'", "'for'", "'free'", "'from'", "'generation'", 
			"'get_vm_area'", "'gfp'", "'GiB'", "'high'", "'hold'", "'huge'", "'if'", 
			"'in'", "'ioremap'", "'kernel'", "'KiB'", "'killable'", "'killed'", "'kswapd'", 
			"'last'", "'latency'", "'lazy'", "'low'", "'machine'", "'max'", "'mean'", 
			"'memory'", "'message'", "'messages'", "'metadata'", "'MiB'", "'min'", 
			"'module'", "'ms'", "'no'", "'node'", "'nodes'", "'not'", "'note'", "'ns'", 
			"'occupied'", "'of'", "'offset'", "'on'", "'oom'", "'operations'", "'or'", 
			"'page'", "'pages'", "'panic'", "'pending'", "'percpu'", "'placement'", 
			"'populated'", "'purge'", "'random'", "'reclaimable'", "'release'", "'repeat'", 
			"'reserved'", "'robin'", "'round'", "'roundup'", "'run'", "'scan'", "'scenario'", 
			"'schedule'", "'second'", "'seconds'", "'seed'", "'set'", "'shrink'", 
			"'size'", "'state'", "'static'", "'step'", "'stop'", "'succeeded'", "'switch'", 
			"'task'", "'tasks'", "'threshold'", "'TiB'", "'time'", "'times'", "'to'", 
			"'uniform'", "'unit'", "'until'", "'up'", "'us'", "'vm_map_ram'", "'vm_unmap_aliases'", 
			"'vmalloc'", "'vmap'", "'watermarks'", "'weight'", "'while'", "'window'", 
			"'with'", "'work'", "'{'", "'}'", "','", "'-'", "'='", "'+='", "'['", 
			"']'", "'|'", "'=='", "'!='", "'<'", "'<='", "'>'", "'>='", "'+'", "'*'", 
			"'/'", "'%'", "'<<'", "'>>'", "'('", "')'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "ADDRESS", "ALIGN", "ALL", "ALLOC", "AND", "ARCHITECTURE", "AREA", 
			"AREAS", "AS", "AT", "ATOM", "ATOMIC", "UNIT_B", "BACKEND", "BALANCE", 
			"BUDGET", "BYTE", "BYTES", "CHOICE", "CHUNK", "CHUNKS", "COMPARE", "COST", 
			"CPU", "CPUS", "DISTANCE", "DISTRIBUTION", "DOWN", "DRAIN", "DRAW", "DYNAMIC", 
			"ELSE", "EMPTY", "END", "EXPECT", "EXPLORE", "EXPONENTIAL", "FAILED", 
			"FAILURE", "FAILURES", "FIRST", "FLS", "FLUSH", "FOR", "FREE", "FROM", 
			"GENERATION", "GET_VM_AREA", "GFP", "GIB", "HIGH", "HOLD", "HUGE", "IF", 
			"IN", "IOREMAP", "KERNEL", "KIB", "KILLABLE", "KILLED", "KSWAPD", "LAST", 
			"LATENCY", "LAZY", "LOW", "MACHINE", "MAX", "MEAN", "MEMORY", "MESSAGE", 
			"MESSAGES", "METADATA", "MIB", "MIN", "MODULE", "MS", "NO", "NODE", "NODES", 
			"NOT", "NOTE", "NS", "OCCUPIED", "OF", "OFFSET", "ON", "OOM", "OPERATIONS", 
			"OR", "PAGE", "PAGES", "PANIC", "PENDING", "PERCPU", "PLACEMENT", "POPULATED", 
			"PURGE", "RANDOM", "RECLAIMABLE", "RELEASE", "REPEAT", "RESERVED", "ROBIN", 
			"ROUND", "ROUNDUP", "RUN", "SCAN", "SCENARIO", "SCHEDULE", "SECOND", 
			"SECONDS", "SEED", "SET", "SHRINK", "SIZE", "STATE", "STATIC", "STEP", 
			"STOP", "SUCCEEDED", "SWITCH", "TASK", "TASKS", "THRESHOLD", "TIB", "TIME", 
			"TIMES", "TO", "UNIFORM", "UNIT", "UNTIL", "UP", "US", "VM_MAP_RAM", 
			"VM_UNMAP_ALIASES", "VMALLOC", "VMAP", "WATERMARKS", "WEIGHT", "WHILE", 
			"WINDOW", "WITH", "WORK", "OPEN_BRACE", "CLOSE_BRACE", "COMMA", "MINUS", 
			"ASSIGN", "INCREASE", "OPEN_BRACKET", "CLOSE_BRACKET", "BAR", "EQUAL", 
			"UNEQUAL", "LESS", "AT_MOST", "GREATER", "AT_LEAST", "PLUS", "STAR", 
			"SLASH", "PERCENT", "SHIFT_LEFT", "SHIFT_RIGHT", "OPEN", "CLOSE", "HEX", 
			"VERSION", "DECIMAL", "NUMBER", "ID", "STRING", "NL", "COMMENT", "SPACE", 
			"OTHER"
		};
	}
	private static final String[] _SYMBOLIC_NAMES = makeSymbolicNames();
	public static final Vocabulary VOCABULARY = new VocabularyImpl(_LITERAL_NAMES, _SYMBOLIC_NAMES);

	/**
	 * @deprecated Use {@link #VOCABULARY} instead.
	 */
	@Deprecated
	public static final String[] tokenNames;
	static {
		tokenNames = new String[_SYMBOLIC_NAMES.length];
		for (int i = 0; i < tokenNames.length; i++) {
			tokenNames[i] = VOCABULARY.getLiteralName(i);
			if (tokenNames[i] == null) {
				tokenNames[i] = VOCABULARY.getSymbolicName(i);
			}

			if (tokenNames[i] == null) {
				tokenNames[i] = "<INVALID>";
			}
		}
	}

	@Override
	@Deprecated
	public String[] getTokenNames() {
		return tokenNames;
	}

	@Override

	public Vocabulary getVocabulary() {
		return VOCABULARY;
	}

	@Override
	public String getGrammarFileName() { return "Scenario.g4"; }

	@Override
	public String[] getRuleNames() { return ruleNames; }

	@Override
	public String getSerializedATN() { return _serializedATN; }

	@Override
	public ATN getATN() { return _ATN; }

	public ScenarioParser(TokenStream input) {
		super(input);
		_interp = new ParserATNSimulator(this,_ATN,_decisionToDFA,_sharedContextCache);
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FileContext extends ParserRuleContext {
		public StatementsContext statements() {
			return getRuleContext(StatementsContext.class,0);
		}
		public TerminalNode EOF() { return getToken(ScenarioParser.EOF, 0); }
		public FileContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_file; }
	}

	public final FileContext file() throws RecognitionException {
		FileContext _localctx = new FileContext(_ctx, getState());
		enterRule(_localctx, 0, RULE_file);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(104);
			statements();
			setState(105);
			match(EOF);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StatementsContext extends ParserRuleContext {
		public List<TerminalNode> NL() { return getTokens(ScenarioParser.NL); }
		public TerminalNode NL(int i) {
			return getToken(ScenarioParser.NL, i);
		}
		public List<StatementContext> statement() {
			return getRuleContexts(StatementContext.class);
		}
		public StatementContext statement(int i) {
			return getRuleContext(StatementContext.class,i);
		}
		public StatementsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_statements; }
	}

	public final StatementsContext statements() throws RecognitionException {
		StatementsContext _localctx = new StatementsContext(_ctx, getState());
		enterRule(_localctx, 2, RULE_statements);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(108);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(107);
				match(NL);
				}
			}

			setState(120);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 94909878207774864L) != 0) || ((((_la - 66)) & ~0x3f) == 0 && ((1L << (_la - 66)) & 118726418767053313L) != 0) || ((((_la - 134)) & ~0x3f) == 0 && ((1L << (_la - 134)) & 137438953479L) != 0)) {
				{
				setState(110);
				statement();
				setState(117);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(111);
					match(NL);
					setState(113);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 94909878207774864L) != 0) || ((((_la - 66)) & ~0x3f) == 0 && ((1L << (_la - 66)) & 118726418767053313L) != 0) || ((((_la - 134)) & ~0x3f) == 0 && ((1L << (_la - 134)) & 137438953479L) != 0)) {
						{
						setState(112);
						statement();
						}
					}

					}
					}
					setState(119);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StatementContext extends ParserRuleContext {
		public TitleStatementContext titleStatement() {
			return getRuleContext(TitleStatementContext.class,0);
		}
		public MachineStatementContext machineStatement() {
			return getRuleContext(MachineStatementContext.class,0);
		}
		public CompareStatementContext compareStatement() {
			return getRuleContext(CompareStatementContext.class,0);
		}
		public OnStatementContext onStatement() {
			return getRuleContext(OnStatementContext.class,0);
		}
		public NoteStatementContext noteStatement() {
			return getRuleContext(NoteStatementContext.class,0);
		}
		public SeedStatementContext seedStatement() {
			return getRuleContext(SeedStatementContext.class,0);
		}
		public DistributionStatementContext distributionStatement() {
			return getRuleContext(DistributionStatementContext.class,0);
		}
		public AssignmentContext assignment() {
			return getRuleContext(AssignmentContext.class,0);
		}
		public AllocationContext allocation() {
			return getRuleContext(AllocationContext.class,0);
		}
		public FreeStatementContext freeStatement() {
			return getRuleContext(FreeStatementContext.class,0);
		}
		public MemoryStatementContext memoryStatement() {
			return getRuleContext(MemoryStatementContext.class,0);
		}
		public WorkStatementContext workStatement() {
			return getRuleContext(WorkStatementContext.class,0);
		}
		public SwitchStatementContext switchStatement() {
			return getRuleContext(SwitchStatementContext.class,0);
		}
		public RepeatStatementContext repeatStatement() {
			return getRuleContext(RepeatStatementContext.class,0);
		}
		public ForStatementContext forStatement() {
			return getRuleContext(ForStatementContext.class,0);
		}
		public IfStatementContext ifStatement() {
			return getRuleContext(IfStatementContext.class,0);
		}
		public StopStatementContext stopStatement() {
			return getRuleContext(StopStatementContext.class,0);
		}
		public TaskStatementContext taskStatement() {
			return getRuleContext(TaskStatementContext.class,0);
		}
		public ScheduleStatementContext scheduleStatement() {
			return getRuleContext(ScheduleStatementContext.class,0);
		}
		public ExpectStatementContext expectStatement() {
			return getRuleContext(ExpectStatementContext.class,0);
		}
		public StateStatementContext stateStatement() {
			return getRuleContext(StateStatementContext.class,0);
		}
		public StatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_statement; }
	}

	public final StatementContext statement() throws RecognitionException {
		StatementContext _localctx = new StatementContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_statement);
		try {
			setState(143);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case SCENARIO:
				enterOuterAlt(_localctx, 1);
				{
				setState(122);
				titleStatement();
				}
				break;
			case MACHINE:
				enterOuterAlt(_localctx, 2);
				{
				setState(123);
				machineStatement();
				}
				break;
			case COMPARE:
				enterOuterAlt(_localctx, 3);
				{
				setState(124);
				compareStatement();
				}
				break;
			case ON:
				enterOuterAlt(_localctx, 4);
				{
				setState(125);
				onStatement();
				}
				break;
			case NOTE:
				enterOuterAlt(_localctx, 5);
				{
				setState(126);
				noteStatement();
				}
				break;
			case SEED:
				enterOuterAlt(_localctx, 6);
				{
				setState(127);
				seedStatement();
				}
				break;
			case DISTRIBUTION:
				enterOuterAlt(_localctx, 7);
				{
				setState(128);
				distributionStatement();
				}
				break;
			case ID:
				enterOuterAlt(_localctx, 8);
				{
				setState(129);
				assignment();
				}
				break;
			case ALLOC:
			case AREA:
			case GET_VM_AREA:
			case IOREMAP:
			case MODULE:
			case VM_MAP_RAM:
			case VMALLOC:
				enterOuterAlt(_localctx, 9);
				{
				setState(130);
				allocation();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 10);
				{
				setState(131);
				freeStatement();
				}
				break;
			case SET:
				enterOuterAlt(_localctx, 11);
				{
				setState(132);
				memoryStatement();
				}
				break;
			case HOLD:
			case PURGE:
			case RELEASE:
			case RUN:
			case SHRINK:
			case VM_UNMAP_ALIASES:
				enterOuterAlt(_localctx, 12);
				{
				setState(133);
				workStatement();
				}
				break;
			case SWITCH:
				enterOuterAlt(_localctx, 13);
				{
				setState(134);
				switchStatement();
				}
				break;
			case REPEAT:
				enterOuterAlt(_localctx, 14);
				{
				setState(135);
				repeatStatement();
				}
				break;
			case FOR:
				enterOuterAlt(_localctx, 15);
				{
				setState(136);
				forStatement();
				}
				break;
			case IF:
				enterOuterAlt(_localctx, 16);
				{
				setState(137);
				ifStatement();
				}
				break;
			case STOP:
				enterOuterAlt(_localctx, 17);
				{
				setState(138);
				stopStatement();
				}
				break;
			case TASK:
				enterOuterAlt(_localctx, 18);
				{
				setState(139);
				taskStatement();
				}
				break;
			case SCHEDULE:
				enterOuterAlt(_localctx, 19);
				{
				setState(140);
				scheduleStatement();
				}
				break;
			case EXPECT:
				enterOuterAlt(_localctx, 20);
				{
				setState(141);
				expectStatement();
				}
				break;
			case STATE:
				enterOuterAlt(_localctx, 21);
				{
				setState(142);
				stateStatement();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TitleStatementContext extends ParserRuleContext {
		public TerminalNode SCENARIO() { return getToken(ScenarioParser.SCENARIO, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public TitleStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_titleStatement; }
	}

	public final TitleStatementContext titleStatement() throws RecognitionException {
		TitleStatementContext _localctx = new TitleStatementContext(_ctx, getState());
		enterRule(_localctx, 6, RULE_titleStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(145);
			match(SCENARIO);
			setState(146);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NoteStatementContext extends ParserRuleContext {
		public TerminalNode NOTE() { return getToken(ScenarioParser.NOTE, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public NoteStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_noteStatement; }
	}

	public final NoteStatementContext noteStatement() throws RecognitionException {
		NoteStatementContext _localctx = new NoteStatementContext(_ctx, getState());
		enterRule(_localctx, 8, RULE_noteStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(148);
			match(NOTE);
			setState(149);
			match(STRING);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SeedStatementContext extends ParserRuleContext {
		public TerminalNode SEED() { return getToken(ScenarioParser.SEED, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public SeedStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_seedStatement; }
	}

	public final SeedStatementContext seedStatement() throws RecognitionException {
		SeedStatementContext _localctx = new SeedStatementContext(_ctx, getState());
		enterRule(_localctx, 10, RULE_seedStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(151);
			match(SEED);
			setState(152);
			expression();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StopStatementContext extends ParserRuleContext {
		public TerminalNode STOP() { return getToken(ScenarioParser.STOP, 0); }
		public StopStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_stopStatement; }
	}

	public final StopStatementContext stopStatement() throws RecognitionException {
		StopStatementContext _localctx = new StopStatementContext(_ctx, getState());
		enterRule(_localctx, 12, RULE_stopStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(154);
			match(STOP);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class BlockContext extends ParserRuleContext {
		public TerminalNode OPEN_BRACE() { return getToken(ScenarioParser.OPEN_BRACE, 0); }
		public StatementsContext statements() {
			return getRuleContext(StatementsContext.class,0);
		}
		public TerminalNode CLOSE_BRACE() { return getToken(ScenarioParser.CLOSE_BRACE, 0); }
		public BlockContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_block; }
	}

	public final BlockContext block() throws RecognitionException {
		BlockContext _localctx = new BlockContext(_ctx, getState());
		enterRule(_localctx, 14, RULE_block);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(156);
			match(OPEN_BRACE);
			setState(157);
			statements();
			setState(158);
			match(CLOSE_BRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MachineStatementContext extends ParserRuleContext {
		public TerminalNode MACHINE() { return getToken(ScenarioParser.MACHINE, 0); }
		public TerminalNode OPEN_BRACE() { return getToken(ScenarioParser.OPEN_BRACE, 0); }
		public TerminalNode CLOSE_BRACE() { return getToken(ScenarioParser.CLOSE_BRACE, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public List<TerminalNode> NL() { return getTokens(ScenarioParser.NL); }
		public TerminalNode NL(int i) {
			return getToken(ScenarioParser.NL, i);
		}
		public List<MachineItemContext> machineItem() {
			return getRuleContexts(MachineItemContext.class);
		}
		public MachineItemContext machineItem(int i) {
			return getRuleContext(MachineItemContext.class,i);
		}
		public MachineStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_machineStatement; }
	}

	public final MachineStatementContext machineStatement() throws RecognitionException {
		MachineStatementContext _localctx = new MachineStatementContext(_ctx, getState());
		enterRule(_localctx, 16, RULE_machineStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(160);
			match(MACHINE);
			setState(162);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(161);
				match(STRING);
				}
			}

			setState(164);
			match(OPEN_BRACE);
			setState(166);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(165);
				match(NL);
				}
			}

			setState(178);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 720613323883675712L) != 0) || ((((_la - 69)) & ~0x3f) == 0 && ((1L << (_la - 69)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
				{
				setState(168);
				machineItem();
				setState(175);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(169);
					match(NL);
					setState(171);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 720613323883675712L) != 0) || ((((_la - 69)) & ~0x3f) == 0 && ((1L << (_la - 69)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
						{
						setState(170);
						machineItem();
						}
					}

					}
					}
					setState(177);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(180);
			match(CLOSE_BRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CompareStatementContext extends ParserRuleContext {
		public TerminalNode COMPARE() { return getToken(ScenarioParser.COMPARE, 0); }
		public TerminalNode WITH() { return getToken(ScenarioParser.WITH, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public TerminalNode OPEN_BRACE() { return getToken(ScenarioParser.OPEN_BRACE, 0); }
		public TerminalNode CLOSE_BRACE() { return getToken(ScenarioParser.CLOSE_BRACE, 0); }
		public List<TerminalNode> NL() { return getTokens(ScenarioParser.NL); }
		public TerminalNode NL(int i) {
			return getToken(ScenarioParser.NL, i);
		}
		public List<MachineItemContext> machineItem() {
			return getRuleContexts(MachineItemContext.class);
		}
		public MachineItemContext machineItem(int i) {
			return getRuleContext(MachineItemContext.class,i);
		}
		public CompareStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_compareStatement; }
	}

	public final CompareStatementContext compareStatement() throws RecognitionException {
		CompareStatementContext _localctx = new CompareStatementContext(_ctx, getState());
		enterRule(_localctx, 18, RULE_compareStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(182);
			match(COMPARE);
			setState(183);
			match(WITH);
			setState(184);
			match(STRING);
			setState(185);
			match(OPEN_BRACE);
			setState(187);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(186);
				match(NL);
				}
			}

			setState(199);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 720613323883675712L) != 0) || ((((_la - 69)) & ~0x3f) == 0 && ((1L << (_la - 69)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
				{
				setState(189);
				machineItem();
				setState(196);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(190);
					match(NL);
					setState(192);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 720613323883675712L) != 0) || ((((_la - 69)) & ~0x3f) == 0 && ((1L << (_la - 69)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
						{
						setState(191);
						machineItem();
						}
					}

					}
					}
					setState(198);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(201);
			match(CLOSE_BRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class OnStatementContext extends ParserRuleContext {
		public TerminalNode ON() { return getToken(ScenarioParser.ON, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public List<BlockContext> block() {
			return getRuleContexts(BlockContext.class);
		}
		public BlockContext block(int i) {
			return getRuleContext(BlockContext.class,i);
		}
		public TerminalNode ELSE() { return getToken(ScenarioParser.ELSE, 0); }
		public OnStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_onStatement; }
	}

	public final OnStatementContext onStatement() throws RecognitionException {
		OnStatementContext _localctx = new OnStatementContext(_ctx, getState());
		enterRule(_localctx, 20, RULE_onStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(203);
			match(ON);
			setState(204);
			match(STRING);
			setState(205);
			block();
			setState(208);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ELSE) {
				{
				setState(206);
				match(ELSE);
				setState(207);
				block();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MachineItemContext extends ParserRuleContext {
		public TerminalNode KERNEL() { return getToken(ScenarioParser.KERNEL, 0); }
		public ReleaseContext release() {
			return getRuleContext(ReleaseContext.class,0);
		}
		public TerminalNode ARCHITECTURE() { return getToken(ScenarioParser.ARCHITECTURE, 0); }
		public ArchNameContext archName() {
			return getRuleContext(ArchNameContext.class,0);
		}
		public TerminalNode PERCPU() { return getToken(ScenarioParser.PERCPU, 0); }
		public List<PercpuPolicyContext> percpuPolicy() {
			return getRuleContexts(PercpuPolicyContext.class);
		}
		public PercpuPolicyContext percpuPolicy(int i) {
			return getRuleContext(PercpuPolicyContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ScenarioParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ScenarioParser.COMMA, i);
		}
		public TerminalNode VMALLOC() { return getToken(ScenarioParser.VMALLOC, 0); }
		public List<VmallocPolicyContext> vmallocPolicy() {
			return getRuleContexts(VmallocPolicyContext.class);
		}
		public VmallocPolicyContext vmallocPolicy(int i) {
			return getRuleContext(VmallocPolicyContext.class,i);
		}
		public TerminalNode CPUS() { return getToken(ScenarioParser.CPUS, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode NODE() { return getToken(ScenarioParser.NODE, 0); }
		public TerminalNode OF() { return getToken(ScenarioParser.OF, 0); }
		public TerminalNode AT() { return getToken(ScenarioParser.AT, 0); }
		public TerminalNode DISTANCE() { return getToken(ScenarioParser.DISTANCE, 0); }
		public TerminalNode MEMORY() { return getToken(ScenarioParser.MEMORY, 0); }
		public TerminalNode FREE() { return getToken(ScenarioParser.FREE, 0); }
		public TerminalNode PAGES() { return getToken(ScenarioParser.PAGES, 0); }
		public TerminalNode PAGE() { return getToken(ScenarioParser.PAGE, 0); }
		public TerminalNode BUDGET() { return getToken(ScenarioParser.BUDGET, 0); }
		public TerminalNode RECLAIMABLE() { return getToken(ScenarioParser.RECLAIMABLE, 0); }
		public TerminalNode WATERMARKS() { return getToken(ScenarioParser.WATERMARKS, 0); }
		public TerminalNode MIN() { return getToken(ScenarioParser.MIN, 0); }
		public TerminalNode LOW() { return getToken(ScenarioParser.LOW, 0); }
		public TerminalNode HIGH() { return getToken(ScenarioParser.HIGH, 0); }
		public TerminalNode KILLABLE() { return getToken(ScenarioParser.KILLABLE, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public TerminalNode PANIC() { return getToken(ScenarioParser.PANIC, 0); }
		public TerminalNode ON() { return getToken(ScenarioParser.ON, 0); }
		public TerminalNode OOM() { return getToken(ScenarioParser.OOM, 0); }
		public TerminalNode FIRST() { return getToken(ScenarioParser.FIRST, 0); }
		public TerminalNode CHUNK() { return getToken(ScenarioParser.CHUNK, 0); }
		public List<ChunkPartContext> chunkPart() {
			return getRuleContexts(ChunkPartContext.class);
		}
		public ChunkPartContext chunkPart(int i) {
			return getRuleContext(ChunkPartContext.class,i);
		}
		public TerminalNode OCCUPIED() { return getToken(ScenarioParser.OCCUPIED, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode METADATA() { return getToken(ScenarioParser.METADATA, 0); }
		public TerminalNode IN() { return getToken(ScenarioParser.IN, 0); }
		public TerminalNode COST() { return getToken(ScenarioParser.COST, 0); }
		public List<CostPartContext> costPart() {
			return getRuleContexts(CostPartContext.class);
		}
		public CostPartContext costPart(int i) {
			return getRuleContext(CostPartContext.class,i);
		}
		public MachineItemContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_machineItem; }
	}

	public final MachineItemContext machineItem() throws RecognitionException {
		MachineItemContext _localctx = new MachineItemContext(_ctx, getState());
		enterRule(_localctx, 22, RULE_machineItem);
		int _la;
		try {
			setState(312);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case KERNEL:
				enterOuterAlt(_localctx, 1);
				{
				setState(210);
				match(KERNEL);
				setState(211);
				release();
				}
				break;
			case ARCHITECTURE:
				enterOuterAlt(_localctx, 2);
				{
				setState(212);
				match(ARCHITECTURE);
				setState(213);
				archName();
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 3);
				{
				setState(214);
				match(PERCPU);
				setState(215);
				percpuPolicy();
				setState(220);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(216);
					match(COMMA);
					setState(217);
					percpuPolicy();
					}
					}
					setState(222);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case VMALLOC:
				enterOuterAlt(_localctx, 4);
				{
				setState(223);
				match(VMALLOC);
				setState(224);
				vmallocPolicy();
				setState(229);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(225);
					match(COMMA);
					setState(226);
					vmallocPolicy();
					}
					}
					setState(231);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 5);
				{
				setState(232);
				match(CPUS);
				setState(233);
				expression();
				}
				break;
			case NODE:
				enterOuterAlt(_localctx, 6);
				{
				setState(234);
				match(NODE);
				setState(235);
				match(OF);
				setState(236);
				expression();
				setState(237);
				match(CPUS);
				setState(240);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AT) {
					{
					setState(238);
					match(AT);
					setState(239);
					expression();
					}
				}

				}
				break;
			case DISTANCE:
				enterOuterAlt(_localctx, 7);
				{
				setState(242);
				match(DISTANCE);
				setState(243);
				expression();
				setState(248);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(244);
					match(COMMA);
					setState(245);
					expression();
					}
					}
					setState(250);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case MEMORY:
				enterOuterAlt(_localctx, 8);
				{
				setState(251);
				match(MEMORY);
				setState(252);
				expression();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 9);
				{
				setState(253);
				match(FREE);
				setState(254);
				match(PAGES);
				setState(255);
				expression();
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 10);
				{
				setState(256);
				match(PAGE);
				setState(257);
				match(BUDGET);
				setState(258);
				expression();
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 11);
				{
				setState(259);
				match(RECLAIMABLE);
				setState(260);
				match(PAGES);
				setState(261);
				expression();
				}
				break;
			case WATERMARKS:
				enterOuterAlt(_localctx, 12);
				{
				setState(262);
				match(WATERMARKS);
				setState(263);
				match(MIN);
				setState(264);
				expression();
				setState(265);
				match(COMMA);
				setState(266);
				match(LOW);
				setState(267);
				expression();
				setState(268);
				match(COMMA);
				setState(269);
				match(HIGH);
				setState(270);
				expression();
				}
				break;
			case KILLABLE:
				enterOuterAlt(_localctx, 13);
				{
				setState(272);
				match(KILLABLE);
				setState(273);
				match(STRING);
				setState(274);
				match(OF);
				setState(275);
				expression();
				}
				break;
			case PANIC:
				enterOuterAlt(_localctx, 14);
				{
				setState(276);
				match(PANIC);
				setState(277);
				match(ON);
				setState(278);
				match(OOM);
				}
				break;
			case FIRST:
				enterOuterAlt(_localctx, 15);
				{
				setState(279);
				match(FIRST);
				setState(280);
				match(CHUNK);
				setState(281);
				chunkPart();
				setState(286);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(282);
					match(COMMA);
					setState(283);
					chunkPart();
					}
					}
					setState(288);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case OCCUPIED:
				enterOuterAlt(_localctx, 16);
				{
				setState(289);
				match(OCCUPIED);
				setState(290);
				expression();
				setState(295);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case AT:
					{
					setState(291);
					match(AT);
					setState(292);
					expression();
					}
					break;
				case TO:
					{
					setState(293);
					match(TO);
					setState(294);
					expression();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(298);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(297);
					match(STRING);
					}
				}

				}
				break;
			case METADATA:
				enterOuterAlt(_localctx, 17);
				{
				setState(300);
				match(METADATA);
				setState(301);
				match(IN);
				setState(302);
				match(VMALLOC);
				}
				break;
			case COST:
				enterOuterAlt(_localctx, 18);
				{
				setState(303);
				match(COST);
				setState(304);
				costPart();
				setState(309);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(305);
					match(COMMA);
					setState(306);
					costPart();
					}
					}
					setState(311);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ReleaseContext extends ParserRuleContext {
		public TerminalNode VERSION() { return getToken(ScenarioParser.VERSION, 0); }
		public TerminalNode DECIMAL() { return getToken(ScenarioParser.DECIMAL, 0); }
		public ReleaseContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_release; }
	}

	public final ReleaseContext release() throws RecognitionException {
		ReleaseContext _localctx = new ReleaseContext(_ctx, getState());
		enterRule(_localctx, 24, RULE_release);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(314);
			_la = _input.LA(1);
			if ( !(_la==VERSION || _la==DECIMAL) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ArchNameContext extends ParserRuleContext {
		public List<TerminalNode> ID() { return getTokens(ScenarioParser.ID); }
		public TerminalNode ID(int i) {
			return getToken(ScenarioParser.ID, i);
		}
		public List<TerminalNode> MINUS() { return getTokens(ScenarioParser.MINUS); }
		public TerminalNode MINUS(int i) {
			return getToken(ScenarioParser.MINUS, i);
		}
		public List<TerminalNode> NUMBER() { return getTokens(ScenarioParser.NUMBER); }
		public TerminalNode NUMBER(int i) {
			return getToken(ScenarioParser.NUMBER, i);
		}
		public ArchNameContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_archName; }
	}

	public final ArchNameContext archName() throws RecognitionException {
		ArchNameContext _localctx = new ArchNameContext(_ctx, getState());
		enterRule(_localctx, 26, RULE_archName);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(316);
			match(ID);
			setState(327);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==MINUS) {
				{
				{
				setState(317);
				match(MINUS);
				setState(323);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,25,_ctx) ) {
				case 1:
					{
					setState(319);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NUMBER) {
						{
						setState(318);
						match(NUMBER);
						}
					}

					setState(321);
					match(ID);
					}
					break;
				case 2:
					{
					setState(322);
					match(NUMBER);
					}
					break;
				}
				}
				}
				setState(329);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PercpuPolicyContext extends ParserRuleContext {
		public TerminalNode GENERATION() { return getToken(ScenarioParser.GENERATION, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public ReleaseContext release() {
			return getRuleContext(ReleaseContext.class,0);
		}
		public TerminalNode GFP() { return getToken(ScenarioParser.GFP, 0); }
		public TerminalNode BACKEND() { return getToken(ScenarioParser.BACKEND, 0); }
		public PercpuPolicyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_percpuPolicy; }
	}

	public final PercpuPolicyContext percpuPolicy() throws RecognitionException {
		PercpuPolicyContext _localctx = new PercpuPolicyContext(_ctx, getState());
		enterRule(_localctx, 28, RULE_percpuPolicy);
		try {
			setState(342);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case GENERATION:
				enterOuterAlt(_localctx, 1);
				{
				setState(330);
				match(GENERATION);
				setState(333);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(331);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(332);
					release();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case GFP:
				enterOuterAlt(_localctx, 2);
				{
				setState(335);
				match(GFP);
				setState(338);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(336);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(337);
					release();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case BACKEND:
				enterOuterAlt(_localctx, 3);
				{
				setState(340);
				match(BACKEND);
				setState(341);
				match(ID);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class VmallocPolicyContext extends ParserRuleContext {
		public TerminalNode PLACEMENT() { return getToken(ScenarioParser.PLACEMENT, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public ReleaseContext release() {
			return getRuleContext(ReleaseContext.class,0);
		}
		public TerminalNode PURGE() { return getToken(ScenarioParser.PURGE, 0); }
		public TerminalNode THRESHOLD() { return getToken(ScenarioParser.THRESHOLD, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode WINDOW() { return getToken(ScenarioParser.WINDOW, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public VmallocPolicyContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_vmallocPolicy; }
	}

	public final VmallocPolicyContext vmallocPolicy() throws RecognitionException {
		VmallocPolicyContext _localctx = new VmallocPolicyContext(_ctx, getState());
		enterRule(_localctx, 30, RULE_vmallocPolicy);
		int _la;
		try {
			setState(364);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case PLACEMENT:
				enterOuterAlt(_localctx, 1);
				{
				setState(344);
				match(PLACEMENT);
				setState(347);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(345);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(346);
					release();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case PURGE:
				enterOuterAlt(_localctx, 2);
				{
				setState(349);
				match(PURGE);
				setState(352);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(350);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(351);
					release();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(356);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==THRESHOLD) {
					{
					setState(354);
					match(THRESHOLD);
					setState(355);
					expression();
					}
				}

				}
				break;
			case WINDOW:
				enterOuterAlt(_localctx, 3);
				{
				setState(358);
				match(WINDOW);
				setState(359);
				expression();
				setState(362);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(360);
					match(TO);
					setState(361);
					expression();
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ChunkPartContext extends ParserRuleContext {
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode STATIC() { return getToken(ScenarioParser.STATIC, 0); }
		public TerminalNode RESERVED() { return getToken(ScenarioParser.RESERVED, 0); }
		public TerminalNode DYNAMIC() { return getToken(ScenarioParser.DYNAMIC, 0); }
		public TerminalNode UNIT() { return getToken(ScenarioParser.UNIT, 0); }
		public TerminalNode ATOM() { return getToken(ScenarioParser.ATOM, 0); }
		public TerminalNode AT() { return getToken(ScenarioParser.AT, 0); }
		public ChunkPartContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_chunkPart; }
	}

	public final ChunkPartContext chunkPart() throws RecognitionException {
		ChunkPartContext _localctx = new ChunkPartContext(_ctx, getState());
		enterRule(_localctx, 32, RULE_chunkPart);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(366);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 2147486720L) != 0) || ((((_la - 102)) & ~0x3f) == 0 && ((1L << (_la - 102)) & 268468225L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(367);
			expression();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class CostPartContext extends ParserRuleContext {
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode SCAN() { return getToken(ScenarioParser.SCAN, 0); }
		public TerminalNode FREE() { return getToken(ScenarioParser.FREE, 0); }
		public TerminalNode FLUSH() { return getToken(ScenarioParser.FLUSH, 0); }
		public CostPartContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_costPart; }
	}

	public final CostPartContext costPart() throws RecognitionException {
		CostPartContext _localctx = new CostPartContext(_ctx, getState());
		enterRule(_localctx, 34, RULE_costPart);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(369);
			_la = _input.LA(1);
			if ( !(_la==FLUSH || _la==FREE || _la==SCAN) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(370);
			expression();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AssignmentContext extends ParserRuleContext {
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public TerminalNode ASSIGN() { return getToken(ScenarioParser.ASSIGN, 0); }
		public TerminalNode INCREASE() { return getToken(ScenarioParser.INCREASE, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public AllocationContext allocation() {
			return getRuleContext(AllocationContext.class,0);
		}
		public AssignmentContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_assignment; }
	}

	public final AssignmentContext assignment() throws RecognitionException {
		AssignmentContext _localctx = new AssignmentContext(_ctx, getState());
		enterRule(_localctx, 36, RULE_assignment);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(372);
			target();
			setState(380);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ASSIGN:
				{
				setState(373);
				match(ASSIGN);
				setState(376);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ALLOC:
				case AREA:
				case GET_VM_AREA:
				case IOREMAP:
				case MODULE:
				case VM_MAP_RAM:
				case VMALLOC:
					{
					setState(374);
					allocation();
					}
					break;
				case ADDRESS:
				case AREAS:
				case BALANCE:
				case CHUNK:
				case CHUNKS:
				case CPU:
				case CPUS:
				case DRAIN:
				case DRAW:
				case EMPTY:
				case FAILURES:
				case FLS:
				case FREE:
				case KILLED:
				case LAST:
				case LATENCY:
				case LAZY:
				case MAX:
				case MESSAGES:
				case MIN:
				case NOT:
				case OFFSET:
				case OPERATIONS:
				case PAGE:
				case PERCPU:
				case POPULATED:
				case RANDOM:
				case RECLAIMABLE:
				case ROUNDUP:
				case SIZE:
				case TIME:
				case UNIT:
				case MINUS:
				case OPEN:
				case HEX:
				case DECIMAL:
				case NUMBER:
				case ID:
					{
					setState(375);
					expression();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case INCREASE:
				{
				setState(378);
				match(INCREASE);
				setState(379);
				expression();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TargetContext extends ParserRuleContext {
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode OPEN_BRACKET() { return getToken(ScenarioParser.OPEN_BRACKET, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode CLOSE_BRACKET() { return getToken(ScenarioParser.CLOSE_BRACKET, 0); }
		public TargetContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_target; }
	}

	public final TargetContext target() throws RecognitionException {
		TargetContext _localctx = new TargetContext(_ctx, getState());
		enterRule(_localctx, 38, RULE_target);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(382);
			match(ID);
			setState(387);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(383);
				match(OPEN_BRACKET);
				setState(384);
				expression();
				setState(385);
				match(CLOSE_BRACKET);
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AllocationContext extends ParserRuleContext {
		public TerminalNode ALLOC() { return getToken(ScenarioParser.ALLOC, 0); }
		public TerminalNode PERCPU() { return getToken(ScenarioParser.PERCPU, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public List<AttributeContext> attribute() {
			return getRuleContexts(AttributeContext.class);
		}
		public AttributeContext attribute(int i) {
			return getRuleContext(AttributeContext.class,i);
		}
		public TerminalNode VMALLOC() { return getToken(ScenarioParser.VMALLOC, 0); }
		public TerminalNode IOREMAP() { return getToken(ScenarioParser.IOREMAP, 0); }
		public TerminalNode VM_MAP_RAM() { return getToken(ScenarioParser.VM_MAP_RAM, 0); }
		public TerminalNode GET_VM_AREA() { return getToken(ScenarioParser.GET_VM_AREA, 0); }
		public TerminalNode MODULE() { return getToken(ScenarioParser.MODULE, 0); }
		public TerminalNode AREA() { return getToken(ScenarioParser.AREA, 0); }
		public TerminalNode AT() { return getToken(ScenarioParser.AT, 0); }
		public TerminalNode OF() { return getToken(ScenarioParser.OF, 0); }
		public TerminalNode CHUNK() { return getToken(ScenarioParser.CHUNK, 0); }
		public AllocationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_allocation; }
	}

	public final AllocationContext allocation() throws RecognitionException {
		AllocationContext _localctx = new AllocationContext(_ctx, getState());
		enterRule(_localctx, 40, RULE_allocation);
		int _la;
		try {
			setState(417);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALLOC:
				enterOuterAlt(_localctx, 1);
				{
				setState(389);
				match(ALLOC);
				setState(390);
				match(PERCPU);
				setState(391);
				expression();
				setState(395);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 9077567998922756L) != 0) || ((((_la - 86)) & ~0x3f) == 0 && ((1L << (_la - 86)) & 72057594037993473L) != 0)) {
					{
					{
					setState(392);
					attribute();
					}
					}
					setState(397);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case GET_VM_AREA:
			case IOREMAP:
			case MODULE:
			case VM_MAP_RAM:
			case VMALLOC:
				enterOuterAlt(_localctx, 2);
				{
				setState(398);
				_la = _input.LA(1);
				if ( !(_la==GET_VM_AREA || _la==IOREMAP || ((((_la - 75)) & ~0x3f) == 0 && ((1L << (_la - 75)) & 2882303761517117441L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(399);
				expression();
				setState(403);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 9077567998922756L) != 0) || ((((_la - 86)) & ~0x3f) == 0 && ((1L << (_la - 86)) & 72057594037993473L) != 0)) {
					{
					{
					setState(400);
					attribute();
					}
					}
					setState(405);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case AREA:
				enterOuterAlt(_localctx, 3);
				{
				setState(406);
				match(AREA);
				setState(415);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case AT:
					{
					setState(407);
					match(AT);
					setState(408);
					expression();
					}
					break;
				case OF:
					{
					setState(409);
					match(OF);
					setState(410);
					match(CHUNK);
					setState(411);
					expression();
					setState(412);
					match(AT);
					setState(413);
					expression();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class AttributeContext extends ParserRuleContext {
		public TerminalNode ALIGN() { return getToken(ScenarioParser.ALIGN, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode WITH() { return getToken(ScenarioParser.WITH, 0); }
		public FlagsContext flags() {
			return getRuleContext(FlagsContext.class,0);
		}
		public TerminalNode RESERVED() { return getToken(ScenarioParser.RESERVED, 0); }
		public TerminalNode ATOMIC() { return getToken(ScenarioParser.ATOMIC, 0); }
		public TerminalNode HUGE() { return getToken(ScenarioParser.HUGE, 0); }
		public TerminalNode ON() { return getToken(ScenarioParser.ON, 0); }
		public TerminalNode CPU() { return getToken(ScenarioParser.CPU, 0); }
		public TerminalNode FROM() { return getToken(ScenarioParser.FROM, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public AttributeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_attribute; }
	}

	public final AttributeContext attribute() throws RecognitionException {
		AttributeContext _localctx = new AttributeContext(_ctx, getState());
		enterRule(_localctx, 42, RULE_attribute);
		try {
			setState(434);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALIGN:
				enterOuterAlt(_localctx, 1);
				{
				setState(419);
				match(ALIGN);
				setState(420);
				expression();
				}
				break;
			case WITH:
				enterOuterAlt(_localctx, 2);
				{
				setState(421);
				match(WITH);
				setState(422);
				flags();
				}
				break;
			case RESERVED:
				enterOuterAlt(_localctx, 3);
				{
				setState(423);
				match(RESERVED);
				}
				break;
			case ATOMIC:
				enterOuterAlt(_localctx, 4);
				{
				setState(424);
				match(ATOMIC);
				}
				break;
			case HUGE:
				enterOuterAlt(_localctx, 5);
				{
				setState(425);
				match(HUGE);
				}
				break;
			case ON:
				enterOuterAlt(_localctx, 6);
				{
				setState(426);
				match(ON);
				setState(427);
				match(CPU);
				setState(428);
				expression();
				}
				break;
			case FROM:
				enterOuterAlt(_localctx, 7);
				{
				setState(429);
				match(FROM);
				setState(430);
				expression();
				setState(431);
				match(TO);
				setState(432);
				expression();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FlagsContext extends ParserRuleContext {
		public List<TerminalNode> ID() { return getTokens(ScenarioParser.ID); }
		public TerminalNode ID(int i) {
			return getToken(ScenarioParser.ID, i);
		}
		public List<TerminalNode> BAR() { return getTokens(ScenarioParser.BAR); }
		public TerminalNode BAR(int i) {
			return getToken(ScenarioParser.BAR, i);
		}
		public FlagsContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_flags; }
	}

	public final FlagsContext flags() throws RecognitionException {
		FlagsContext _localctx = new FlagsContext(_ctx, getState());
		enterRule(_localctx, 44, RULE_flags);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(436);
			match(ID);
			setState(441);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==BAR) {
				{
				{
				setState(437);
				match(BAR);
				setState(438);
				match(ID);
				}
				}
				setState(443);
				_errHandler.sync(this);
				_la = _input.LA(1);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FreeStatementContext extends ParserRuleContext {
		public TerminalNode FREE() { return getToken(ScenarioParser.FREE, 0); }
		public TerminalNode ALL() { return getToken(ScenarioParser.ALL, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode PAGES() { return getToken(ScenarioParser.PAGES, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TargetContext target() {
			return getRuleContext(TargetContext.class,0);
		}
		public TerminalNode ON() { return getToken(ScenarioParser.ON, 0); }
		public TerminalNode CPU() { return getToken(ScenarioParser.CPU, 0); }
		public FreeStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_freeStatement; }
	}

	public final FreeStatementContext freeStatement() throws RecognitionException {
		FreeStatementContext _localctx = new FreeStatementContext(_ctx, getState());
		enterRule(_localctx, 46, RULE_freeStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(444);
			match(FREE);
			setState(450);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALL:
				{
				setState(445);
				match(ALL);
				setState(446);
				match(ID);
				}
				break;
			case PAGES:
				{
				setState(447);
				match(PAGES);
				setState(448);
				expression();
				}
				break;
			case ID:
				{
				setState(449);
				target();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(455);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ON) {
				{
				setState(452);
				match(ON);
				setState(453);
				match(CPU);
				setState(454);
				expression();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class MemoryStatementContext extends ParserRuleContext {
		public TerminalNode SET() { return getToken(ScenarioParser.SET, 0); }
		public TerminalNode FREE() { return getToken(ScenarioParser.FREE, 0); }
		public TerminalNode PAGES() { return getToken(ScenarioParser.PAGES, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode RECLAIMABLE() { return getToken(ScenarioParser.RECLAIMABLE, 0); }
		public MemoryStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_memoryStatement; }
	}

	public final MemoryStatementContext memoryStatement() throws RecognitionException {
		MemoryStatementContext _localctx = new MemoryStatementContext(_ctx, getState());
		enterRule(_localctx, 48, RULE_memoryStatement);
		try {
			setState(465);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,46,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(457);
				match(SET);
				setState(458);
				match(FREE);
				setState(459);
				match(PAGES);
				setState(460);
				expression();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(461);
				match(SET);
				setState(462);
				match(RECLAIMABLE);
				setState(463);
				match(PAGES);
				setState(464);
				expression();
				}
				break;
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class WorkStatementContext extends ParserRuleContext {
		public TerminalNode RUN() { return getToken(ScenarioParser.RUN, 0); }
		public TerminalNode BALANCE() { return getToken(ScenarioParser.BALANCE, 0); }
		public TerminalNode WORK() { return getToken(ScenarioParser.WORK, 0); }
		public TerminalNode DRAIN() { return getToken(ScenarioParser.DRAIN, 0); }
		public TerminalNode KSWAPD() { return getToken(ScenarioParser.KSWAPD, 0); }
		public TerminalNode HOLD() { return getToken(ScenarioParser.HOLD, 0); }
		public TerminalNode RELEASE() { return getToken(ScenarioParser.RELEASE, 0); }
		public TerminalNode PURGE() { return getToken(ScenarioParser.PURGE, 0); }
		public TerminalNode VM_UNMAP_ALIASES() { return getToken(ScenarioParser.VM_UNMAP_ALIASES, 0); }
		public TerminalNode SHRINK() { return getToken(ScenarioParser.SHRINK, 0); }
		public TerminalNode VMAP() { return getToken(ScenarioParser.VMAP, 0); }
		public TerminalNode NODES() { return getToken(ScenarioParser.NODES, 0); }
		public WorkStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_workStatement; }
	}

	public final WorkStatementContext workStatement() throws RecognitionException {
		WorkStatementContext _localctx = new WorkStatementContext(_ctx, getState());
		enterRule(_localctx, 50, RULE_workStatement);
		int _la;
		try {
			setState(483);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case RUN:
				enterOuterAlt(_localctx, 1);
				{
				setState(467);
				match(RUN);
				setState(473);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case BALANCE:
					{
					setState(468);
					match(BALANCE);
					setState(469);
					match(WORK);
					}
					break;
				case DRAIN:
					{
					setState(470);
					match(DRAIN);
					setState(471);
					match(WORK);
					}
					break;
				case KSWAPD:
					{
					setState(472);
					match(KSWAPD);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case HOLD:
			case RELEASE:
				enterOuterAlt(_localctx, 2);
				{
				setState(475);
				_la = _input.LA(1);
				if ( !(_la==HOLD || _la==RELEASE) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(476);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(477);
				match(WORK);
				}
				break;
			case PURGE:
				enterOuterAlt(_localctx, 3);
				{
				setState(478);
				match(PURGE);
				}
				break;
			case VM_UNMAP_ALIASES:
				enterOuterAlt(_localctx, 4);
				{
				setState(479);
				match(VM_UNMAP_ALIASES);
				}
				break;
			case SHRINK:
				enterOuterAlt(_localctx, 5);
				{
				setState(480);
				match(SHRINK);
				setState(481);
				match(VMAP);
				setState(482);
				match(NODES);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SwitchStatementContext extends ParserRuleContext {
		public TerminalNode SWITCH() { return getToken(ScenarioParser.SWITCH, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode CPU() { return getToken(ScenarioParser.CPU, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public SwitchStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_switchStatement; }
	}

	public final SwitchStatementContext switchStatement() throws RecognitionException {
		SwitchStatementContext _localctx = new SwitchStatementContext(_ctx, getState());
		enterRule(_localctx, 52, RULE_switchStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(485);
			match(SWITCH);
			setState(486);
			match(TO);
			setState(487);
			match(CPU);
			setState(488);
			expression();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StateStatementContext extends ParserRuleContext {
		public TerminalNode STATE() { return getToken(ScenarioParser.STATE, 0); }
		public TerminalNode OPEN_BRACE() { return getToken(ScenarioParser.OPEN_BRACE, 0); }
		public TerminalNode CLOSE_BRACE() { return getToken(ScenarioParser.CLOSE_BRACE, 0); }
		public List<TerminalNode> NL() { return getTokens(ScenarioParser.NL); }
		public TerminalNode NL(int i) {
			return getToken(ScenarioParser.NL, i);
		}
		public List<StateLineContext> stateLine() {
			return getRuleContexts(StateLineContext.class);
		}
		public StateLineContext stateLine(int i) {
			return getRuleContext(StateLineContext.class,i);
		}
		public StateStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_stateStatement; }
	}

	public final StateStatementContext stateStatement() throws RecognitionException {
		StateStatementContext _localctx = new StateStatementContext(_ctx, getState());
		enterRule(_localctx, 54, RULE_stateStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(490);
			match(STATE);
			setState(491);
			match(OPEN_BRACE);
			setState(493);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(492);
				match(NL);
				}
			}

			setState(505);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -2L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 527765581135871L) != 0)) {
				{
				setState(495);
				stateLine();
				setState(502);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(496);
					match(NL);
					setState(498);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -2L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 527765581135871L) != 0)) {
						{
						setState(497);
						stateLine();
						}
					}

					}
					}
					setState(504);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(507);
			match(CLOSE_BRACE);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class StateLineContext extends ParserRuleContext {
		public List<TerminalNode> NL() { return getTokens(ScenarioParser.NL); }
		public TerminalNode NL(int i) {
			return getToken(ScenarioParser.NL, i);
		}
		public List<TerminalNode> OPEN_BRACE() { return getTokens(ScenarioParser.OPEN_BRACE); }
		public TerminalNode OPEN_BRACE(int i) {
			return getToken(ScenarioParser.OPEN_BRACE, i);
		}
		public List<TerminalNode> CLOSE_BRACE() { return getTokens(ScenarioParser.CLOSE_BRACE); }
		public TerminalNode CLOSE_BRACE(int i) {
			return getToken(ScenarioParser.CLOSE_BRACE, i);
		}
		public StateLineContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_stateLine; }
	}

	public final StateLineContext stateLine() throws RecognitionException {
		StateLineContext _localctx = new StateLineContext(_ctx, getState());
		enterRule(_localctx, 56, RULE_stateLine);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(510); 
			_errHandler.sync(this);
			_la = _input.LA(1);
			do {
				{
				{
				setState(509);
				_la = _input.LA(1);
				if ( _la <= 0 || (((((_la - 144)) & ~0x3f) == 0 && ((1L << (_la - 144)) & 536870915L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				}
				setState(512); 
				_errHandler.sync(this);
				_la = _input.LA(1);
			} while ( (((_la) & ~0x3f) == 0 && ((1L << _la) & -2L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & -1L) != 0) || ((((_la - 128)) & ~0x3f) == 0 && ((1L << (_la - 128)) & 527765581135871L) != 0) );
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class RepeatStatementContext extends ParserRuleContext {
		public TerminalNode REPEAT() { return getToken(ScenarioParser.REPEAT, 0); }
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode UNTIL() { return getToken(ScenarioParser.UNTIL, 0); }
		public TerminalNode FAILURE() { return getToken(ScenarioParser.FAILURE, 0); }
		public TerminalNode UP() { return getToken(ScenarioParser.UP, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode TIMES() { return getToken(ScenarioParser.TIMES, 0); }
		public TerminalNode WHILE() { return getToken(ScenarioParser.WHILE, 0); }
		public TerminalNode AS() { return getToken(ScenarioParser.AS, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public RepeatStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_repeatStatement; }
	}

	public final RepeatStatementContext repeatStatement() throws RecognitionException {
		RepeatStatementContext _localctx = new RepeatStatementContext(_ctx, getState());
		enterRule(_localctx, 58, RULE_repeatStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(514);
			match(REPEAT);
			setState(539);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNTIL:
				{
				setState(515);
				match(UNTIL);
				setState(516);
				match(FAILURE);
				setState(519);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(517);
					match(AS);
					setState(518);
					match(ID);
					}
				}

				}
				break;
			case UP:
				{
				setState(521);
				match(UP);
				setState(522);
				match(TO);
				setState(523);
				expression();
				setState(524);
				match(TIMES);
				setState(525);
				match(UNTIL);
				setState(526);
				match(FAILURE);
				setState(529);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(527);
					match(AS);
					setState(528);
					match(ID);
					}
				}

				}
				break;
			case WHILE:
				{
				setState(531);
				match(WHILE);
				setState(532);
				expression();
				}
				break;
			case ADDRESS:
			case AREAS:
			case BALANCE:
			case CHUNK:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case DRAW:
			case EMPTY:
			case FAILURES:
			case FLS:
			case FREE:
			case KILLED:
			case LAST:
			case LATENCY:
			case LAZY:
			case MAX:
			case MESSAGES:
			case MIN:
			case NOT:
			case OFFSET:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RANDOM:
			case RECLAIMABLE:
			case ROUNDUP:
			case SIZE:
			case TIME:
			case UNIT:
			case MINUS:
			case OPEN:
			case HEX:
			case DECIMAL:
			case NUMBER:
			case ID:
				{
				setState(533);
				expression();
				setState(534);
				match(TIMES);
				setState(537);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(535);
					match(AS);
					setState(536);
					match(ID);
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(541);
			block();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ForStatementContext extends ParserRuleContext {
		public TerminalNode FOR() { return getToken(ScenarioParser.FOR, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode FROM() { return getToken(ScenarioParser.FROM, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode DOWN() { return getToken(ScenarioParser.DOWN, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode STEP() { return getToken(ScenarioParser.STEP, 0); }
		public ForStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_forStatement; }
	}

	public final ForStatementContext forStatement() throws RecognitionException {
		ForStatementContext _localctx = new ForStatementContext(_ctx, getState());
		enterRule(_localctx, 60, RULE_forStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(543);
			match(FOR);
			setState(544);
			match(ID);
			setState(545);
			match(FROM);
			setState(546);
			expression();
			setState(550);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DOWN:
				{
				setState(547);
				match(DOWN);
				setState(548);
				match(TO);
				}
				break;
			case TO:
				{
				setState(549);
				match(TO);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(552);
			expression();
			setState(555);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STEP) {
				{
				setState(553);
				match(STEP);
				setState(554);
				expression();
				}
			}

			setState(557);
			block();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class IfStatementContext extends ParserRuleContext {
		public TerminalNode IF() { return getToken(ScenarioParser.IF, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public List<BlockContext> block() {
			return getRuleContexts(BlockContext.class);
		}
		public BlockContext block(int i) {
			return getRuleContext(BlockContext.class,i);
		}
		public TerminalNode ELSE() { return getToken(ScenarioParser.ELSE, 0); }
		public IfStatementContext ifStatement() {
			return getRuleContext(IfStatementContext.class,0);
		}
		public IfStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_ifStatement; }
	}

	public final IfStatementContext ifStatement() throws RecognitionException {
		IfStatementContext _localctx = new IfStatementContext(_ctx, getState());
		enterRule(_localctx, 62, RULE_ifStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(559);
			match(IF);
			setState(560);
			expression();
			setState(561);
			block();
			setState(567);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ELSE) {
				{
				setState(562);
				match(ELSE);
				setState(565);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case OPEN_BRACE:
					{
					setState(563);
					block();
					}
					break;
				case IF:
					{
					setState(564);
					ifStatement();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DistributionStatementContext extends ParserRuleContext {
		public TerminalNode DISTRIBUTION() { return getToken(ScenarioParser.DISTRIBUTION, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public DistributionContext distribution() {
			return getRuleContext(DistributionContext.class,0);
		}
		public DistributionStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_distributionStatement; }
	}

	public final DistributionStatementContext distributionStatement() throws RecognitionException {
		DistributionStatementContext _localctx = new DistributionStatementContext(_ctx, getState());
		enterRule(_localctx, 64, RULE_distributionStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(569);
			match(DISTRIBUTION);
			setState(570);
			match(ID);
			setState(571);
			distribution();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class DistributionContext extends ParserRuleContext {
		public TerminalNode UNIFORM() { return getToken(ScenarioParser.UNIFORM, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode EXPONENTIAL() { return getToken(ScenarioParser.EXPONENTIAL, 0); }
		public TerminalNode MEAN() { return getToken(ScenarioParser.MEAN, 0); }
		public TerminalNode CHOICE() { return getToken(ScenarioParser.CHOICE, 0); }
		public List<WeightedContext> weighted() {
			return getRuleContexts(WeightedContext.class);
		}
		public WeightedContext weighted(int i) {
			return getRuleContext(WeightedContext.class,i);
		}
		public List<TerminalNode> COMMA() { return getTokens(ScenarioParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ScenarioParser.COMMA, i);
		}
		public DistributionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_distribution; }
	}

	public final DistributionContext distribution() throws RecognitionException {
		DistributionContext _localctx = new DistributionContext(_ctx, getState());
		enterRule(_localctx, 66, RULE_distribution);
		int _la;
		try {
			setState(590);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNIFORM:
				enterOuterAlt(_localctx, 1);
				{
				setState(573);
				match(UNIFORM);
				setState(574);
				expression();
				setState(575);
				match(TO);
				setState(576);
				expression();
				}
				break;
			case EXPONENTIAL:
				enterOuterAlt(_localctx, 2);
				{
				setState(578);
				match(EXPONENTIAL);
				setState(579);
				match(MEAN);
				setState(580);
				expression();
				}
				break;
			case CHOICE:
				enterOuterAlt(_localctx, 3);
				{
				setState(581);
				match(CHOICE);
				setState(582);
				weighted();
				setState(587);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(583);
					match(COMMA);
					setState(584);
					weighted();
					}
					}
					setState(589);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class WeightedContext extends ParserRuleContext {
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode WEIGHT() { return getToken(ScenarioParser.WEIGHT, 0); }
		public WeightedContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_weighted; }
	}

	public final WeightedContext weighted() throws RecognitionException {
		WeightedContext _localctx = new WeightedContext(_ctx, getState());
		enterRule(_localctx, 68, RULE_weighted);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(592);
			expression();
			setState(595);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==WEIGHT) {
				{
				setState(593);
				match(WEIGHT);
				setState(594);
				expression();
				}
			}

			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TaskStatementContext extends ParserRuleContext {
		public TerminalNode TASK() { return getToken(ScenarioParser.TASK, 0); }
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode ON() { return getToken(ScenarioParser.ON, 0); }
		public TerminalNode CPU() { return getToken(ScenarioParser.CPU, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public BlockContext block() {
			return getRuleContext(BlockContext.class,0);
		}
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TaskStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_taskStatement; }
	}

	public final TaskStatementContext taskStatement() throws RecognitionException {
		TaskStatementContext _localctx = new TaskStatementContext(_ctx, getState());
		enterRule(_localctx, 70, RULE_taskStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(597);
			match(TASK);
			setState(598);
			match(ID);
			setState(599);
			match(ON);
			setState(600);
			match(CPU);
			setState(601);
			expression();
			setState(604);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==TO) {
				{
				setState(602);
				match(TO);
				setState(603);
				expression();
				}
			}

			setState(606);
			block();
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ScheduleStatementContext extends ParserRuleContext {
		public TerminalNode SCHEDULE() { return getToken(ScenarioParser.SCHEDULE, 0); }
		public TerminalNode ROUND() { return getToken(ScenarioParser.ROUND, 0); }
		public TerminalNode ROBIN() { return getToken(ScenarioParser.ROBIN, 0); }
		public TerminalNode SEED() { return getToken(ScenarioParser.SEED, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode EXPLORE() { return getToken(ScenarioParser.EXPLORE, 0); }
		public List<TurnContext> turn() {
			return getRuleContexts(TurnContext.class);
		}
		public TurnContext turn(int i) {
			return getRuleContext(TurnContext.class,i);
		}
		public TerminalNode UP() { return getToken(ScenarioParser.UP, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode OPERATIONS() { return getToken(ScenarioParser.OPERATIONS, 0); }
		public List<TerminalNode> COMMA() { return getTokens(ScenarioParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ScenarioParser.COMMA, i);
		}
		public ScheduleStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_scheduleStatement; }
	}

	public final ScheduleStatementContext scheduleStatement() throws RecognitionException {
		ScheduleStatementContext _localctx = new ScheduleStatementContext(_ctx, getState());
		enterRule(_localctx, 72, RULE_scheduleStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(608);
			match(SCHEDULE);
			setState(629);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ROUND:
				{
				setState(609);
				match(ROUND);
				setState(610);
				match(ROBIN);
				}
				break;
			case SEED:
				{
				setState(611);
				match(SEED);
				setState(612);
				expression();
				}
				break;
			case EXPLORE:
				{
				setState(613);
				match(EXPLORE);
				setState(619);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==UP) {
					{
					setState(614);
					match(UP);
					setState(615);
					match(TO);
					setState(616);
					expression();
					setState(617);
					match(OPERATIONS);
					}
				}

				}
				break;
			case ID:
				{
				setState(621);
				turn();
				setState(626);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(622);
					match(COMMA);
					setState(623);
					turn();
					}
					}
					setState(628);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class TurnContext extends ParserRuleContext {
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode OPEN_BRACKET() { return getToken(ScenarioParser.OPEN_BRACKET, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode CLOSE_BRACKET() { return getToken(ScenarioParser.CLOSE_BRACKET, 0); }
		public TerminalNode TIMES() { return getToken(ScenarioParser.TIMES, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode END() { return getToken(ScenarioParser.END, 0); }
		public TurnContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_turn; }
	}

	public final TurnContext turn() throws RecognitionException {
		TurnContext _localctx = new TurnContext(_ctx, getState());
		enterRule(_localctx, 74, RULE_turn);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(631);
			match(ID);
			setState(636);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(632);
				match(OPEN_BRACKET);
				setState(633);
				expression();
				setState(634);
				match(CLOSE_BRACKET);
				}
			}

			setState(643);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ADDRESS:
			case AREAS:
			case BALANCE:
			case CHUNK:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case DRAW:
			case EMPTY:
			case FAILURES:
			case FLS:
			case FREE:
			case KILLED:
			case LAST:
			case LATENCY:
			case LAZY:
			case MAX:
			case MESSAGES:
			case MIN:
			case NOT:
			case OFFSET:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RANDOM:
			case RECLAIMABLE:
			case ROUNDUP:
			case SIZE:
			case TIME:
			case UNIT:
			case MINUS:
			case OPEN:
			case HEX:
			case DECIMAL:
			case NUMBER:
			case ID:
				{
				setState(638);
				expression();
				setState(639);
				match(TIMES);
				}
				break;
			case TO:
				{
				setState(641);
				match(TO);
				setState(642);
				match(END);
				}
				break;
			case EOF:
			case CLOSE_BRACE:
			case COMMA:
			case NL:
				break;
			default:
				break;
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExpectStatementContext extends ParserRuleContext {
		public TerminalNode EXPECT() { return getToken(ScenarioParser.EXPECT, 0); }
		public TerminalNode MESSAGE() { return getToken(ScenarioParser.MESSAGE, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public TerminalNode NO() { return getToken(ScenarioParser.NO, 0); }
		public TerminalNode PANIC() { return getToken(ScenarioParser.PANIC, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
		}
		public TerminalNode TIMES() { return getToken(ScenarioParser.TIMES, 0); }
		public ExpectStatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_expectStatement; }
	}

	public final ExpectStatementContext expectStatement() throws RecognitionException {
		ExpectStatementContext _localctx = new ExpectStatementContext(_ctx, getState());
		enterRule(_localctx, 76, RULE_expectStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(645);
			match(EXPECT);
			setState(666);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MESSAGE:
				{
				setState(646);
				match(MESSAGE);
				setState(647);
				match(STRING);
				setState(651);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -3458723821636255486L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 4613940074258695305L) != 0) || ((((_la - 130)) & ~0x3f) == 0 && ((1L << (_la - 130)) & 4020089520129L) != 0)) {
					{
					setState(648);
					expression();
					setState(649);
					match(TIMES);
					}
				}

				}
				break;
			case NO:
				{
				setState(653);
				match(NO);
				setState(659);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case MESSAGE:
					{
					setState(654);
					match(MESSAGE);
					setState(656);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==STRING) {
						{
						setState(655);
						match(STRING);
						}
					}

					}
					break;
				case PANIC:
					{
					setState(658);
					match(PANIC);
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				}
				break;
			case PANIC:
				{
				setState(661);
				match(PANIC);
				setState(663);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(662);
					match(STRING);
					}
				}

				}
				break;
			case ADDRESS:
			case AREAS:
			case BALANCE:
			case CHUNK:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case DRAW:
			case EMPTY:
			case FAILURES:
			case FLS:
			case FREE:
			case KILLED:
			case LAST:
			case LATENCY:
			case LAZY:
			case MAX:
			case MESSAGES:
			case MIN:
			case NOT:
			case OFFSET:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RANDOM:
			case RECLAIMABLE:
			case ROUNDUP:
			case SIZE:
			case TIME:
			case UNIT:
			case MINUS:
			case OPEN:
			case HEX:
			case DECIMAL:
			case NUMBER:
			case ID:
				{
				setState(665);
				expression();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ExpressionContext extends ParserRuleContext {
		public List<ConjunctionContext> conjunction() {
			return getRuleContexts(ConjunctionContext.class);
		}
		public ConjunctionContext conjunction(int i) {
			return getRuleContext(ConjunctionContext.class,i);
		}
		public List<TerminalNode> OR() { return getTokens(ScenarioParser.OR); }
		public TerminalNode OR(int i) {
			return getToken(ScenarioParser.OR, i);
		}
		public ExpressionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_expression; }
	}

	public final ExpressionContext expression() throws RecognitionException {
		ExpressionContext _localctx = new ExpressionContext(_ctx, getState());
		enterRule(_localctx, 78, RULE_expression);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(668);
			conjunction();
			setState(673);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,76,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(669);
					match(OR);
					setState(670);
					conjunction();
					}
					} 
				}
				setState(675);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,76,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ConjunctionContext extends ParserRuleContext {
		public List<NegationContext> negation() {
			return getRuleContexts(NegationContext.class);
		}
		public NegationContext negation(int i) {
			return getRuleContext(NegationContext.class,i);
		}
		public List<TerminalNode> AND() { return getTokens(ScenarioParser.AND); }
		public TerminalNode AND(int i) {
			return getToken(ScenarioParser.AND, i);
		}
		public ConjunctionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_conjunction; }
	}

	public final ConjunctionContext conjunction() throws RecognitionException {
		ConjunctionContext _localctx = new ConjunctionContext(_ctx, getState());
		enterRule(_localctx, 80, RULE_conjunction);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(676);
			negation();
			setState(681);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,77,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(677);
					match(AND);
					setState(678);
					negation();
					}
					} 
				}
				setState(683);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,77,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class NegationContext extends ParserRuleContext {
		public TerminalNode NOT() { return getToken(ScenarioParser.NOT, 0); }
		public NegationContext negation() {
			return getRuleContext(NegationContext.class,0);
		}
		public ComparisonContext comparison() {
			return getRuleContext(ComparisonContext.class,0);
		}
		public NegationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_negation; }
	}

	public final NegationContext negation() throws RecognitionException {
		NegationContext _localctx = new NegationContext(_ctx, getState());
		enterRule(_localctx, 82, RULE_negation);
		try {
			setState(687);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NOT:
				enterOuterAlt(_localctx, 1);
				{
				setState(684);
				match(NOT);
				setState(685);
				negation();
				}
				break;
			case ADDRESS:
			case AREAS:
			case BALANCE:
			case CHUNK:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case DRAW:
			case EMPTY:
			case FAILURES:
			case FLS:
			case FREE:
			case KILLED:
			case LAST:
			case LATENCY:
			case LAZY:
			case MAX:
			case MESSAGES:
			case MIN:
			case OFFSET:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RANDOM:
			case RECLAIMABLE:
			case ROUNDUP:
			case SIZE:
			case TIME:
			case UNIT:
			case MINUS:
			case OPEN:
			case HEX:
			case DECIMAL:
			case NUMBER:
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(686);
				comparison();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ComparisonContext extends ParserRuleContext {
		public List<SumContext> sum() {
			return getRuleContexts(SumContext.class);
		}
		public SumContext sum(int i) {
			return getRuleContext(SumContext.class,i);
		}
		public TerminalNode FAILED() { return getToken(ScenarioParser.FAILED, 0); }
		public TerminalNode SUCCEEDED() { return getToken(ScenarioParser.SUCCEEDED, 0); }
		public TerminalNode EQUAL() { return getToken(ScenarioParser.EQUAL, 0); }
		public TerminalNode UNEQUAL() { return getToken(ScenarioParser.UNEQUAL, 0); }
		public TerminalNode LESS() { return getToken(ScenarioParser.LESS, 0); }
		public TerminalNode AT_MOST() { return getToken(ScenarioParser.AT_MOST, 0); }
		public TerminalNode GREATER() { return getToken(ScenarioParser.GREATER, 0); }
		public TerminalNode AT_LEAST() { return getToken(ScenarioParser.AT_LEAST, 0); }
		public TerminalNode WITH() { return getToken(ScenarioParser.WITH, 0); }
		public TerminalNode STRING() { return getToken(ScenarioParser.STRING, 0); }
		public ComparisonContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_comparison; }
	}

	public final ComparisonContext comparison() throws RecognitionException {
		ComparisonContext _localctx = new ComparisonContext(_ctx, getState());
		enterRule(_localctx, 84, RULE_comparison);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(689);
			sum();
			setState(698);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,80,_ctx) ) {
			case 1:
				{
				setState(690);
				_la = _input.LA(1);
				if ( !(((((_la - 153)) & ~0x3f) == 0 && ((1L << (_la - 153)) & 63L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(691);
				sum();
				}
				break;
			case 2:
				{
				setState(692);
				match(FAILED);
				setState(695);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,79,_ctx) ) {
				case 1:
					{
					setState(693);
					match(WITH);
					setState(694);
					match(STRING);
					}
					break;
				}
				}
				break;
			case 3:
				{
				setState(697);
				match(SUCCEEDED);
				}
				break;
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class SumContext extends ParserRuleContext {
		public List<ProductContext> product() {
			return getRuleContexts(ProductContext.class);
		}
		public ProductContext product(int i) {
			return getRuleContext(ProductContext.class,i);
		}
		public List<TerminalNode> PLUS() { return getTokens(ScenarioParser.PLUS); }
		public TerminalNode PLUS(int i) {
			return getToken(ScenarioParser.PLUS, i);
		}
		public List<TerminalNode> MINUS() { return getTokens(ScenarioParser.MINUS); }
		public TerminalNode MINUS(int i) {
			return getToken(ScenarioParser.MINUS, i);
		}
		public SumContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_sum; }
	}

	public final SumContext sum() throws RecognitionException {
		SumContext _localctx = new SumContext(_ctx, getState());
		enterRule(_localctx, 86, RULE_sum);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(700);
			product();
			setState(705);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,81,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(701);
					_la = _input.LA(1);
					if ( !(_la==MINUS || _la==PLUS) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(702);
					product();
					}
					} 
				}
				setState(707);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,81,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ProductContext extends ParserRuleContext {
		public List<ShiftContext> shift() {
			return getRuleContexts(ShiftContext.class);
		}
		public ShiftContext shift(int i) {
			return getRuleContext(ShiftContext.class,i);
		}
		public List<TerminalNode> STAR() { return getTokens(ScenarioParser.STAR); }
		public TerminalNode STAR(int i) {
			return getToken(ScenarioParser.STAR, i);
		}
		public List<TerminalNode> SLASH() { return getTokens(ScenarioParser.SLASH); }
		public TerminalNode SLASH(int i) {
			return getToken(ScenarioParser.SLASH, i);
		}
		public List<TerminalNode> PERCENT() { return getTokens(ScenarioParser.PERCENT); }
		public TerminalNode PERCENT(int i) {
			return getToken(ScenarioParser.PERCENT, i);
		}
		public ProductContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_product; }
	}

	public final ProductContext product() throws RecognitionException {
		ProductContext _localctx = new ProductContext(_ctx, getState());
		enterRule(_localctx, 88, RULE_product);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(708);
			shift();
			setState(713);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,82,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(709);
					_la = _input.LA(1);
					if ( !(((((_la - 160)) & ~0x3f) == 0 && ((1L << (_la - 160)) & 7L) != 0)) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(710);
					shift();
					}
					} 
				}
				setState(715);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,82,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class ShiftContext extends ParserRuleContext {
		public List<UnaryContext> unary() {
			return getRuleContexts(UnaryContext.class);
		}
		public UnaryContext unary(int i) {
			return getRuleContext(UnaryContext.class,i);
		}
		public List<TerminalNode> SHIFT_LEFT() { return getTokens(ScenarioParser.SHIFT_LEFT); }
		public TerminalNode SHIFT_LEFT(int i) {
			return getToken(ScenarioParser.SHIFT_LEFT, i);
		}
		public List<TerminalNode> SHIFT_RIGHT() { return getTokens(ScenarioParser.SHIFT_RIGHT); }
		public TerminalNode SHIFT_RIGHT(int i) {
			return getToken(ScenarioParser.SHIFT_RIGHT, i);
		}
		public ShiftContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_shift; }
	}

	public final ShiftContext shift() throws RecognitionException {
		ShiftContext _localctx = new ShiftContext(_ctx, getState());
		enterRule(_localctx, 90, RULE_shift);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(716);
			unary();
			setState(721);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,83,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(717);
					_la = _input.LA(1);
					if ( !(_la==SHIFT_LEFT || _la==SHIFT_RIGHT) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(718);
					unary();
					}
					} 
				}
				setState(723);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,83,_ctx);
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class UnaryContext extends ParserRuleContext {
		public TerminalNode MINUS() { return getToken(ScenarioParser.MINUS, 0); }
		public UnaryContext unary() {
			return getRuleContext(UnaryContext.class,0);
		}
		public PrimaryContext primary() {
			return getRuleContext(PrimaryContext.class,0);
		}
		public UnaryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_unary; }
	}

	public final UnaryContext unary() throws RecognitionException {
		UnaryContext _localctx = new UnaryContext(_ctx, getState());
		enterRule(_localctx, 92, RULE_unary);
		try {
			setState(727);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MINUS:
				enterOuterAlt(_localctx, 1);
				{
				setState(724);
				match(MINUS);
				setState(725);
				unary();
				}
				break;
			case ADDRESS:
			case AREAS:
			case BALANCE:
			case CHUNK:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case DRAW:
			case EMPTY:
			case FAILURES:
			case FLS:
			case FREE:
			case KILLED:
			case LAST:
			case LATENCY:
			case LAZY:
			case MAX:
			case MESSAGES:
			case MIN:
			case OFFSET:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RANDOM:
			case RECLAIMABLE:
			case ROUNDUP:
			case SIZE:
			case TIME:
			case UNIT:
			case OPEN:
			case HEX:
			case DECIMAL:
			case NUMBER:
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(726);
				primary();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class PrimaryContext extends ParserRuleContext {
		public TerminalNode NUMBER() { return getToken(ScenarioParser.NUMBER, 0); }
		public TerminalNode DECIMAL() { return getToken(ScenarioParser.DECIMAL, 0); }
		public TerminalNode HEX() { return getToken(ScenarioParser.HEX, 0); }
		public UnitContext unit() {
			return getRuleContext(UnitContext.class,0);
		}
		public TerminalNode ID() { return getToken(ScenarioParser.ID, 0); }
		public TerminalNode OPEN_BRACKET() { return getToken(ScenarioParser.OPEN_BRACKET, 0); }
		public List<ExpressionContext> expression() {
			return getRuleContexts(ExpressionContext.class);
		}
		public ExpressionContext expression(int i) {
			return getRuleContext(ExpressionContext.class,i);
		}
		public TerminalNode CLOSE_BRACKET() { return getToken(ScenarioParser.CLOSE_BRACKET, 0); }
		public TerminalNode OPEN() { return getToken(ScenarioParser.OPEN, 0); }
		public TerminalNode CLOSE() { return getToken(ScenarioParser.CLOSE, 0); }
		public TerminalNode LAST() { return getToken(ScenarioParser.LAST, 0); }
		public FactContext fact() {
			return getRuleContext(FactContext.class,0);
		}
		public TerminalNode OF() { return getToken(ScenarioParser.OF, 0); }
		public PrimaryContext primary() {
			return getRuleContext(PrimaryContext.class,0);
		}
		public QuantityContext quantity() {
			return getRuleContext(QuantityContext.class,0);
		}
		public TerminalNode RANDOM() { return getToken(ScenarioParser.RANDOM, 0); }
		public TerminalNode TO() { return getToken(ScenarioParser.TO, 0); }
		public TerminalNode DRAW() { return getToken(ScenarioParser.DRAW, 0); }
		public FunctionContext function() {
			return getRuleContext(FunctionContext.class,0);
		}
		public List<TerminalNode> COMMA() { return getTokens(ScenarioParser.COMMA); }
		public TerminalNode COMMA(int i) {
			return getToken(ScenarioParser.COMMA, i);
		}
		public PrimaryContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_primary; }
	}

	public final PrimaryContext primary() throws RecognitionException {
		PrimaryContext _localctx = new PrimaryContext(_ctx, getState());
		enterRule(_localctx, 94, RULE_primary);
		int _la;
		try {
			setState(769);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case HEX:
			case DECIMAL:
			case NUMBER:
				enterOuterAlt(_localctx, 1);
				{
				setState(729);
				_la = _input.LA(1);
				if ( !(((((_la - 167)) & ~0x3f) == 0 && ((1L << (_la - 167)) & 13L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(731);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 289356276058955776L) != 0) || ((((_la - 73)) & ~0x3f) == 0 && ((1L << (_la - 73)) & 1157425516551471625L) != 0)) {
					{
					setState(730);
					unit();
					}
				}

				}
				break;
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(733);
				match(ID);
				setState(738);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OPEN_BRACKET) {
					{
					setState(734);
					match(OPEN_BRACKET);
					setState(735);
					expression();
					setState(736);
					match(CLOSE_BRACKET);
					}
				}

				}
				break;
			case OPEN:
				enterOuterAlt(_localctx, 3);
				{
				setState(740);
				match(OPEN);
				setState(741);
				expression();
				setState(742);
				match(CLOSE);
				}
				break;
			case LAST:
				enterOuterAlt(_localctx, 4);
				{
				setState(744);
				match(LAST);
				}
				break;
			case ADDRESS:
			case CHUNK:
			case OFFSET:
			case SIZE:
				enterOuterAlt(_localctx, 5);
				{
				setState(745);
				fact();
				setState(746);
				match(OF);
				setState(747);
				primary();
				}
				break;
			case AREAS:
			case BALANCE:
			case CHUNKS:
			case CPU:
			case CPUS:
			case DRAIN:
			case EMPTY:
			case FAILURES:
			case FREE:
			case KILLED:
			case LATENCY:
			case LAZY:
			case MESSAGES:
			case OPERATIONS:
			case PAGE:
			case PERCPU:
			case POPULATED:
			case RECLAIMABLE:
			case TIME:
			case UNIT:
				enterOuterAlt(_localctx, 6);
				{
				setState(749);
				quantity();
				}
				break;
			case RANDOM:
				enterOuterAlt(_localctx, 7);
				{
				setState(750);
				match(RANDOM);
				setState(751);
				expression();
				setState(752);
				match(TO);
				setState(753);
				expression();
				}
				break;
			case DRAW:
				enterOuterAlt(_localctx, 8);
				{
				setState(755);
				match(DRAW);
				setState(756);
				match(ID);
				}
				break;
			case FLS:
			case MAX:
			case MIN:
			case ROUNDUP:
				enterOuterAlt(_localctx, 9);
				{
				setState(757);
				function();
				setState(758);
				match(OPEN);
				setState(759);
				expression();
				setState(764);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(760);
					match(COMMA);
					setState(761);
					expression();
					}
					}
					setState(766);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(767);
				match(CLOSE);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class UnitContext extends ParserRuleContext {
		public TerminalNode BYTES() { return getToken(ScenarioParser.BYTES, 0); }
		public TerminalNode BYTE() { return getToken(ScenarioParser.BYTE, 0); }
		public TerminalNode UNIT_B() { return getToken(ScenarioParser.UNIT_B, 0); }
		public TerminalNode KIB() { return getToken(ScenarioParser.KIB, 0); }
		public TerminalNode MIB() { return getToken(ScenarioParser.MIB, 0); }
		public TerminalNode GIB() { return getToken(ScenarioParser.GIB, 0); }
		public TerminalNode TIB() { return getToken(ScenarioParser.TIB, 0); }
		public TerminalNode PAGES() { return getToken(ScenarioParser.PAGES, 0); }
		public TerminalNode PAGE() { return getToken(ScenarioParser.PAGE, 0); }
		public TerminalNode NS() { return getToken(ScenarioParser.NS, 0); }
		public TerminalNode US() { return getToken(ScenarioParser.US, 0); }
		public TerminalNode MS() { return getToken(ScenarioParser.MS, 0); }
		public TerminalNode SECONDS() { return getToken(ScenarioParser.SECONDS, 0); }
		public TerminalNode SECOND() { return getToken(ScenarioParser.SECOND, 0); }
		public UnitContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_unit; }
	}

	public final UnitContext unit() throws RecognitionException {
		UnitContext _localctx = new UnitContext(_ctx, getState());
		enterRule(_localctx, 96, RULE_unit);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(771);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 289356276058955776L) != 0) || ((((_la - 73)) & ~0x3f) == 0 && ((1L << (_la - 73)) & 1157425516551471625L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FactContext extends ParserRuleContext {
		public TerminalNode ADDRESS() { return getToken(ScenarioParser.ADDRESS, 0); }
		public TerminalNode CHUNK() { return getToken(ScenarioParser.CHUNK, 0); }
		public TerminalNode OFFSET() { return getToken(ScenarioParser.OFFSET, 0); }
		public TerminalNode SIZE() { return getToken(ScenarioParser.SIZE, 0); }
		public FactContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_fact; }
	}

	public final FactContext fact() throws RecognitionException {
		FactContext _localctx = new FactContext(_ctx, getState());
		enterRule(_localctx, 98, RULE_fact);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(773);
			_la = _input.LA(1);
			if ( !(_la==ADDRESS || _la==CHUNK || _la==OFFSET || _la==SIZE) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class QuantityContext extends ParserRuleContext {
		public TerminalNode LAZY() { return getToken(ScenarioParser.LAZY, 0); }
		public TerminalNode PAGES() { return getToken(ScenarioParser.PAGES, 0); }
		public TerminalNode MAX() { return getToken(ScenarioParser.MAX, 0); }
		public TerminalNode FREE() { return getToken(ScenarioParser.FREE, 0); }
		public TerminalNode RECLAIMABLE() { return getToken(ScenarioParser.RECLAIMABLE, 0); }
		public TerminalNode EMPTY() { return getToken(ScenarioParser.EMPTY, 0); }
		public TerminalNode POPULATED() { return getToken(ScenarioParser.POPULATED, 0); }
		public TerminalNode PERCPU() { return getToken(ScenarioParser.PERCPU, 0); }
		public TerminalNode MEMORY() { return getToken(ScenarioParser.MEMORY, 0); }
		public TerminalNode PAGE() { return getToken(ScenarioParser.PAGE, 0); }
		public TerminalNode SIZE() { return getToken(ScenarioParser.SIZE, 0); }
		public TerminalNode UNIT() { return getToken(ScenarioParser.UNIT, 0); }
		public TerminalNode CHUNKS() { return getToken(ScenarioParser.CHUNKS, 0); }
		public TerminalNode AREAS() { return getToken(ScenarioParser.AREAS, 0); }
		public TerminalNode FAILURES() { return getToken(ScenarioParser.FAILURES, 0); }
		public TerminalNode MESSAGES() { return getToken(ScenarioParser.MESSAGES, 0); }
		public TerminalNode OPERATIONS() { return getToken(ScenarioParser.OPERATIONS, 0); }
		public TerminalNode CPU() { return getToken(ScenarioParser.CPU, 0); }
		public TerminalNode CPUS() { return getToken(ScenarioParser.CPUS, 0); }
		public TerminalNode TIME() { return getToken(ScenarioParser.TIME, 0); }
		public TerminalNode LATENCY() { return getToken(ScenarioParser.LATENCY, 0); }
		public TerminalNode KILLED() { return getToken(ScenarioParser.KILLED, 0); }
		public TerminalNode TASKS() { return getToken(ScenarioParser.TASKS, 0); }
		public TerminalNode PENDING() { return getToken(ScenarioParser.PENDING, 0); }
		public TerminalNode BALANCE() { return getToken(ScenarioParser.BALANCE, 0); }
		public TerminalNode DRAIN() { return getToken(ScenarioParser.DRAIN, 0); }
		public QuantityContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_quantity; }
	}

	public final QuantityContext quantity() throws RecognitionException {
		QuantityContext _localctx = new QuantityContext(_ctx, getState());
		enterRule(_localctx, 100, RULE_quantity);
		int _la;
		try {
			setState(804);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LAZY:
				enterOuterAlt(_localctx, 1);
				{
				setState(775);
				match(LAZY);
				setState(776);
				_la = _input.LA(1);
				if ( !(_la==MAX || _la==PAGES) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 2);
				{
				setState(777);
				match(FREE);
				setState(778);
				match(PAGES);
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 3);
				{
				setState(779);
				match(RECLAIMABLE);
				setState(780);
				match(PAGES);
				}
				break;
			case EMPTY:
				enterOuterAlt(_localctx, 4);
				{
				setState(781);
				match(EMPTY);
				setState(782);
				match(PAGES);
				}
				break;
			case POPULATED:
				enterOuterAlt(_localctx, 5);
				{
				setState(783);
				match(POPULATED);
				setState(784);
				match(PAGES);
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 6);
				{
				setState(785);
				match(PERCPU);
				setState(786);
				match(MEMORY);
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 7);
				{
				setState(787);
				match(PAGE);
				setState(788);
				match(SIZE);
				}
				break;
			case UNIT:
				enterOuterAlt(_localctx, 8);
				{
				setState(789);
				match(UNIT);
				setState(790);
				match(SIZE);
				}
				break;
			case CHUNKS:
				enterOuterAlt(_localctx, 9);
				{
				setState(791);
				match(CHUNKS);
				}
				break;
			case AREAS:
				enterOuterAlt(_localctx, 10);
				{
				setState(792);
				match(AREAS);
				}
				break;
			case FAILURES:
				enterOuterAlt(_localctx, 11);
				{
				setState(793);
				match(FAILURES);
				}
				break;
			case MESSAGES:
				enterOuterAlt(_localctx, 12);
				{
				setState(794);
				match(MESSAGES);
				}
				break;
			case OPERATIONS:
				enterOuterAlt(_localctx, 13);
				{
				setState(795);
				match(OPERATIONS);
				}
				break;
			case CPU:
				enterOuterAlt(_localctx, 14);
				{
				setState(796);
				match(CPU);
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 15);
				{
				setState(797);
				match(CPUS);
				}
				break;
			case TIME:
				enterOuterAlt(_localctx, 16);
				{
				setState(798);
				match(TIME);
				}
				break;
			case LATENCY:
				enterOuterAlt(_localctx, 17);
				{
				setState(799);
				match(LATENCY);
				}
				break;
			case KILLED:
				enterOuterAlt(_localctx, 18);
				{
				setState(800);
				match(KILLED);
				setState(801);
				match(TASKS);
				}
				break;
			case BALANCE:
			case DRAIN:
				enterOuterAlt(_localctx, 19);
				{
				setState(802);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(803);
				match(PENDING);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	@SuppressWarnings("CheckReturnValue")
	public static class FunctionContext extends ParserRuleContext {
		public TerminalNode MIN() { return getToken(ScenarioParser.MIN, 0); }
		public TerminalNode MAX() { return getToken(ScenarioParser.MAX, 0); }
		public TerminalNode FLS() { return getToken(ScenarioParser.FLS, 0); }
		public TerminalNode ROUNDUP() { return getToken(ScenarioParser.ROUNDUP, 0); }
		public FunctionContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_function; }
	}

	public final FunctionContext function() throws RecognitionException {
		FunctionContext _localctx = new FunctionContext(_ctx, getState());
		enterRule(_localctx, 102, RULE_function);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(806);
			_la = _input.LA(1);
			if ( !(((((_la - 42)) & ~0x3f) == 0 && ((1L << (_la - 42)) & -9223372032526254079L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			}
		}
		catch (RecognitionException re) {
			_localctx.exception = re;
			_errHandler.reportError(this, re);
			_errHandler.recover(this, re);
		}
		finally {
			exitRule();
		}
		return _localctx;
	}

	public static final String _serializedATN =
		"\u0004\u0001\u00b0\u0329\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001"+
		"\u0002\u0002\u0007\u0002\u0002\u0003\u0007\u0003\u0002\u0004\u0007\u0004"+
		"\u0002\u0005\u0007\u0005\u0002\u0006\u0007\u0006\u0002\u0007\u0007\u0007"+
		"\u0002\b\u0007\b\u0002\t\u0007\t\u0002\n\u0007\n\u0002\u000b\u0007\u000b"+
		"\u0002\f\u0007\f\u0002\r\u0007\r\u0002\u000e\u0007\u000e\u0002\u000f\u0007"+
		"\u000f\u0002\u0010\u0007\u0010\u0002\u0011\u0007\u0011\u0002\u0012\u0007"+
		"\u0012\u0002\u0013\u0007\u0013\u0002\u0014\u0007\u0014\u0002\u0015\u0007"+
		"\u0015\u0002\u0016\u0007\u0016\u0002\u0017\u0007\u0017\u0002\u0018\u0007"+
		"\u0018\u0002\u0019\u0007\u0019\u0002\u001a\u0007\u001a\u0002\u001b\u0007"+
		"\u001b\u0002\u001c\u0007\u001c\u0002\u001d\u0007\u001d\u0002\u001e\u0007"+
		"\u001e\u0002\u001f\u0007\u001f\u0002 \u0007 \u0002!\u0007!\u0002\"\u0007"+
		"\"\u0002#\u0007#\u0002$\u0007$\u0002%\u0007%\u0002&\u0007&\u0002\'\u0007"+
		"\'\u0002(\u0007(\u0002)\u0007)\u0002*\u0007*\u0002+\u0007+\u0002,\u0007"+
		",\u0002-\u0007-\u0002.\u0007.\u0002/\u0007/\u00020\u00070\u00021\u0007"+
		"1\u00022\u00072\u00023\u00073\u0001\u0000\u0001\u0000\u0001\u0000\u0001"+
		"\u0001\u0003\u0001m\b\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0003"+
		"\u0001r\b\u0001\u0005\u0001t\b\u0001\n\u0001\f\u0001w\t\u0001\u0003\u0001"+
		"y\b\u0001\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0003\u0002\u0090\b\u0002"+
		"\u0001\u0003\u0001\u0003\u0001\u0003\u0001\u0004\u0001\u0004\u0001\u0004"+
		"\u0001\u0005\u0001\u0005\u0001\u0005\u0001\u0006\u0001\u0006\u0001\u0007"+
		"\u0001\u0007\u0001\u0007\u0001\u0007\u0001\b\u0001\b\u0003\b\u00a3\b\b"+
		"\u0001\b\u0001\b\u0003\b\u00a7\b\b\u0001\b\u0001\b\u0001\b\u0003\b\u00ac"+
		"\b\b\u0005\b\u00ae\b\b\n\b\f\b\u00b1\t\b\u0003\b\u00b3\b\b\u0001\b\u0001"+
		"\b\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0003\t\u00bc\b\t\u0001\t\u0001"+
		"\t\u0001\t\u0003\t\u00c1\b\t\u0005\t\u00c3\b\t\n\t\f\t\u00c6\t\t\u0003"+
		"\t\u00c8\b\t\u0001\t\u0001\t\u0001\n\u0001\n\u0001\n\u0001\n\u0001\n\u0003"+
		"\n\u00d1\b\n\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0005\u000b\u00db\b\u000b\n\u000b"+
		"\f\u000b\u00de\t\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0005\u000b\u00e4\b\u000b\n\u000b\f\u000b\u00e7\t\u000b\u0001\u000b\u0001"+
		"\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0003\u000b\u00f1\b\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0005\u000b\u00f7\b\u000b\n\u000b\f\u000b\u00fa\t\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0005\u000b\u011d\b\u000b\n\u000b\f\u000b\u0120"+
		"\t\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0003\u000b\u0128\b\u000b\u0001\u000b\u0003\u000b\u012b\b\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0005\u000b\u0134\b\u000b\n\u000b\f\u000b\u0137\t\u000b\u0003"+
		"\u000b\u0139\b\u000b\u0001\f\u0001\f\u0001\r\u0001\r\u0001\r\u0003\r\u0140"+
		"\b\r\u0001\r\u0001\r\u0003\r\u0144\b\r\u0005\r\u0146\b\r\n\r\f\r\u0149"+
		"\t\r\u0001\u000e\u0001\u000e\u0001\u000e\u0003\u000e\u014e\b\u000e\u0001"+
		"\u000e\u0001\u000e\u0001\u000e\u0003\u000e\u0153\b\u000e\u0001\u000e\u0001"+
		"\u000e\u0003\u000e\u0157\b\u000e\u0001\u000f\u0001\u000f\u0001\u000f\u0003"+
		"\u000f\u015c\b\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0003\u000f\u0161"+
		"\b\u000f\u0001\u000f\u0001\u000f\u0003\u000f\u0165\b\u000f\u0001\u000f"+
		"\u0001\u000f\u0001\u000f\u0001\u000f\u0003\u000f\u016b\b\u000f\u0003\u000f"+
		"\u016d\b\u000f\u0001\u0010\u0001\u0010\u0001\u0010\u0001\u0011\u0001\u0011"+
		"\u0001\u0011\u0001\u0012\u0001\u0012\u0001\u0012\u0001\u0012\u0003\u0012"+
		"\u0179\b\u0012\u0001\u0012\u0001\u0012\u0003\u0012\u017d\b\u0012\u0001"+
		"\u0013\u0001\u0013\u0001\u0013\u0001\u0013\u0001\u0013\u0003\u0013\u0184"+
		"\b\u0013\u0001\u0014\u0001\u0014\u0001\u0014\u0001\u0014\u0005\u0014\u018a"+
		"\b\u0014\n\u0014\f\u0014\u018d\t\u0014\u0001\u0014\u0001\u0014\u0001\u0014"+
		"\u0005\u0014\u0192\b\u0014\n\u0014\f\u0014\u0195\t\u0014\u0001\u0014\u0001"+
		"\u0014\u0001\u0014\u0001\u0014\u0001\u0014\u0001\u0014\u0001\u0014\u0001"+
		"\u0014\u0001\u0014\u0003\u0014\u01a0\b\u0014\u0003\u0014\u01a2\b\u0014"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0003\u0015\u01b3\b\u0015\u0001\u0016"+
		"\u0001\u0016\u0001\u0016\u0005\u0016\u01b8\b\u0016\n\u0016\f\u0016\u01bb"+
		"\t\u0016\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001"+
		"\u0017\u0003\u0017\u01c3\b\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003"+
		"\u0017\u01c8\b\u0017\u0001\u0018\u0001\u0018\u0001\u0018\u0001\u0018\u0001"+
		"\u0018\u0001\u0018\u0001\u0018\u0001\u0018\u0003\u0018\u01d2\b\u0018\u0001"+
		"\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0003"+
		"\u0019\u01da\b\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001"+
		"\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0003\u0019\u01e4\b\u0019\u0001"+
		"\u001a\u0001\u001a\u0001\u001a\u0001\u001a\u0001\u001a\u0001\u001b\u0001"+
		"\u001b\u0001\u001b\u0003\u001b\u01ee\b\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0003\u001b\u01f3\b\u001b\u0005\u001b\u01f5\b\u001b\n\u001b\f\u001b"+
		"\u01f8\t\u001b\u0003\u001b\u01fa\b\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001c\u0004\u001c\u01ff\b\u001c\u000b\u001c\f\u001c\u0200\u0001\u001d"+
		"\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0003\u001d\u0208\b\u001d"+
		"\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d"+
		"\u0001\u001d\u0001\u001d\u0003\u001d\u0212\b\u001d\u0001\u001d\u0001\u001d"+
		"\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0003\u001d\u021a\b\u001d"+
		"\u0003\u001d\u021c\b\u001d\u0001\u001d\u0001\u001d\u0001\u001e\u0001\u001e"+
		"\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0003\u001e"+
		"\u0227\b\u001e\u0001\u001e\u0001\u001e\u0001\u001e\u0003\u001e\u022c\b"+
		"\u001e\u0001\u001e\u0001\u001e\u0001\u001f\u0001\u001f\u0001\u001f\u0001"+
		"\u001f\u0001\u001f\u0001\u001f\u0003\u001f\u0236\b\u001f\u0003\u001f\u0238"+
		"\b\u001f\u0001 \u0001 \u0001 \u0001 \u0001!\u0001!\u0001!\u0001!\u0001"+
		"!\u0001!\u0001!\u0001!\u0001!\u0001!\u0001!\u0001!\u0005!\u024a\b!\n!"+
		"\f!\u024d\t!\u0003!\u024f\b!\u0001\"\u0001\"\u0001\"\u0003\"\u0254\b\""+
		"\u0001#\u0001#\u0001#\u0001#\u0001#\u0001#\u0001#\u0003#\u025d\b#\u0001"+
		"#\u0001#\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0001"+
		"$\u0001$\u0001$\u0003$\u026c\b$\u0001$\u0001$\u0001$\u0005$\u0271\b$\n"+
		"$\f$\u0274\t$\u0003$\u0276\b$\u0001%\u0001%\u0001%\u0001%\u0001%\u0003"+
		"%\u027d\b%\u0001%\u0001%\u0001%\u0001%\u0001%\u0003%\u0284\b%\u0001&\u0001"+
		"&\u0001&\u0001&\u0001&\u0001&\u0003&\u028c\b&\u0001&\u0001&\u0001&\u0003"+
		"&\u0291\b&\u0001&\u0003&\u0294\b&\u0001&\u0001&\u0003&\u0298\b&\u0001"+
		"&\u0003&\u029b\b&\u0001\'\u0001\'\u0001\'\u0005\'\u02a0\b\'\n\'\f\'\u02a3"+
		"\t\'\u0001(\u0001(\u0001(\u0005(\u02a8\b(\n(\f(\u02ab\t(\u0001)\u0001"+
		")\u0001)\u0003)\u02b0\b)\u0001*\u0001*\u0001*\u0001*\u0001*\u0001*\u0003"+
		"*\u02b8\b*\u0001*\u0003*\u02bb\b*\u0001+\u0001+\u0001+\u0005+\u02c0\b"+
		"+\n+\f+\u02c3\t+\u0001,\u0001,\u0001,\u0005,\u02c8\b,\n,\f,\u02cb\t,\u0001"+
		"-\u0001-\u0001-\u0005-\u02d0\b-\n-\f-\u02d3\t-\u0001.\u0001.\u0001.\u0003"+
		".\u02d8\b.\u0001/\u0001/\u0003/\u02dc\b/\u0001/\u0001/\u0001/\u0001/\u0001"+
		"/\u0003/\u02e3\b/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001"+
		"/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001/\u0001"+
		"/\u0001/\u0001/\u0001/\u0001/\u0005/\u02fb\b/\n/\f/\u02fe\t/\u0001/\u0001"+
		"/\u0003/\u0302\b/\u00010\u00010\u00011\u00011\u00012\u00012\u00012\u0001"+
		"2\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u0001"+
		"2\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u00012\u0001"+
		"2\u00012\u00012\u00012\u00012\u00012\u00032\u0325\b2\u00013\u00013\u0001"+
		"3\u0000\u00004\u0000\u0002\u0004\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016"+
		"\u0018\u001a\u001c\u001e \"$&(*,.02468:<>@BDFHJLNPRTVXZ\\^`bdf\u0000\u0010"+
		"\u0001\u0000\u00a8\u00a9\u0005\u0000\n\u000b\u001f\u001fffuu\u0082\u0082"+
		"\u0003\u0000++--kk\u0005\u00000088KK\u0086\u0086\u0088\u0088\u0002\u0000"+
		"44dd\u0002\u0000\u000f\u000f\u001d\u001d\u0002\u0000\u0090\u0091\u00ad"+
		"\u00ad\u0001\u0000\u0099\u009e\u0002\u0000\u0093\u0093\u009f\u009f\u0001"+
		"\u0000\u00a0\u00a2\u0001\u0000\u00a3\u00a4\u0002\u0000\u00a7\u00a7\u00a9"+
		"\u00aa\u000b\u0000\r\r\u0011\u001222::IILLRRZ[no}}\u0085\u0085\u0004\u0000"+
		"\u0001\u0001\u0014\u0014UUss\u0002\u0000CC[[\u0004\u0000**CCJJii\u03a0"+
		"\u0000h\u0001\u0000\u0000\u0000\u0002l\u0001\u0000\u0000\u0000\u0004\u008f"+
		"\u0001\u0000\u0000\u0000\u0006\u0091\u0001\u0000\u0000\u0000\b\u0094\u0001"+
		"\u0000\u0000\u0000\n\u0097\u0001\u0000\u0000\u0000\f\u009a\u0001\u0000"+
		"\u0000\u0000\u000e\u009c\u0001\u0000\u0000\u0000\u0010\u00a0\u0001\u0000"+
		"\u0000\u0000\u0012\u00b6\u0001\u0000\u0000\u0000\u0014\u00cb\u0001\u0000"+
		"\u0000\u0000\u0016\u0138\u0001\u0000\u0000\u0000\u0018\u013a\u0001\u0000"+
		"\u0000\u0000\u001a\u013c\u0001\u0000\u0000\u0000\u001c\u0156\u0001\u0000"+
		"\u0000\u0000\u001e\u016c\u0001\u0000\u0000\u0000 \u016e\u0001\u0000\u0000"+
		"\u0000\"\u0171\u0001\u0000\u0000\u0000$\u0174\u0001\u0000\u0000\u0000"+
		"&\u017e\u0001\u0000\u0000\u0000(\u01a1\u0001\u0000\u0000\u0000*\u01b2"+
		"\u0001\u0000\u0000\u0000,\u01b4\u0001\u0000\u0000\u0000.\u01bc\u0001\u0000"+
		"\u0000\u00000\u01d1\u0001\u0000\u0000\u00002\u01e3\u0001\u0000\u0000\u0000"+
		"4\u01e5\u0001\u0000\u0000\u00006\u01ea\u0001\u0000\u0000\u00008\u01fe"+
		"\u0001\u0000\u0000\u0000:\u0202\u0001\u0000\u0000\u0000<\u021f\u0001\u0000"+
		"\u0000\u0000>\u022f\u0001\u0000\u0000\u0000@\u0239\u0001\u0000\u0000\u0000"+
		"B\u024e\u0001\u0000\u0000\u0000D\u0250\u0001\u0000\u0000\u0000F\u0255"+
		"\u0001\u0000\u0000\u0000H\u0260\u0001\u0000\u0000\u0000J\u0277\u0001\u0000"+
		"\u0000\u0000L\u0285\u0001\u0000\u0000\u0000N\u029c\u0001\u0000\u0000\u0000"+
		"P\u02a4\u0001\u0000\u0000\u0000R\u02af\u0001\u0000\u0000\u0000T\u02b1"+
		"\u0001\u0000\u0000\u0000V\u02bc\u0001\u0000\u0000\u0000X\u02c4\u0001\u0000"+
		"\u0000\u0000Z\u02cc\u0001\u0000\u0000\u0000\\\u02d7\u0001\u0000\u0000"+
		"\u0000^\u0301\u0001\u0000\u0000\u0000`\u0303\u0001\u0000\u0000\u0000b"+
		"\u0305\u0001\u0000\u0000\u0000d\u0324\u0001\u0000\u0000\u0000f\u0326\u0001"+
		"\u0000\u0000\u0000hi\u0003\u0002\u0001\u0000ij\u0005\u0000\u0000\u0001"+
		"j\u0001\u0001\u0000\u0000\u0000km\u0005\u00ad\u0000\u0000lk\u0001\u0000"+
		"\u0000\u0000lm\u0001\u0000\u0000\u0000mx\u0001\u0000\u0000\u0000nu\u0003"+
		"\u0004\u0002\u0000oq\u0005\u00ad\u0000\u0000pr\u0003\u0004\u0002\u0000"+
		"qp\u0001\u0000\u0000\u0000qr\u0001\u0000\u0000\u0000rt\u0001\u0000\u0000"+
		"\u0000so\u0001\u0000\u0000\u0000tw\u0001\u0000\u0000\u0000us\u0001\u0000"+
		"\u0000\u0000uv\u0001\u0000\u0000\u0000vy\u0001\u0000\u0000\u0000wu\u0001"+
		"\u0000\u0000\u0000xn\u0001\u0000\u0000\u0000xy\u0001\u0000\u0000\u0000"+
		"y\u0003\u0001\u0000\u0000\u0000z\u0090\u0003\u0006\u0003\u0000{\u0090"+
		"\u0003\u0010\b\u0000|\u0090\u0003\u0012\t\u0000}\u0090\u0003\u0014\n\u0000"+
		"~\u0090\u0003\b\u0004\u0000\u007f\u0090\u0003\n\u0005\u0000\u0080\u0090"+
		"\u0003@ \u0000\u0081\u0090\u0003$\u0012\u0000\u0082\u0090\u0003(\u0014"+
		"\u0000\u0083\u0090\u0003.\u0017\u0000\u0084\u0090\u00030\u0018\u0000\u0085"+
		"\u0090\u00032\u0019\u0000\u0086\u0090\u00034\u001a\u0000\u0087\u0090\u0003"+
		":\u001d\u0000\u0088\u0090\u0003<\u001e\u0000\u0089\u0090\u0003>\u001f"+
		"\u0000\u008a\u0090\u0003\f\u0006\u0000\u008b\u0090\u0003F#\u0000\u008c"+
		"\u0090\u0003H$\u0000\u008d\u0090\u0003L&\u0000\u008e\u0090\u00036\u001b"+
		"\u0000\u008fz\u0001\u0000\u0000\u0000\u008f{\u0001\u0000\u0000\u0000\u008f"+
		"|\u0001\u0000\u0000\u0000\u008f}\u0001\u0000\u0000\u0000\u008f~\u0001"+
		"\u0000\u0000\u0000\u008f\u007f\u0001\u0000\u0000\u0000\u008f\u0080\u0001"+
		"\u0000\u0000\u0000\u008f\u0081\u0001\u0000\u0000\u0000\u008f\u0082\u0001"+
		"\u0000\u0000\u0000\u008f\u0083\u0001\u0000\u0000\u0000\u008f\u0084\u0001"+
		"\u0000\u0000\u0000\u008f\u0085\u0001\u0000\u0000\u0000\u008f\u0086\u0001"+
		"\u0000\u0000\u0000\u008f\u0087\u0001\u0000\u0000\u0000\u008f\u0088\u0001"+
		"\u0000\u0000\u0000\u008f\u0089\u0001\u0000\u0000\u0000\u008f\u008a\u0001"+
		"\u0000\u0000\u0000\u008f\u008b\u0001\u0000\u0000\u0000\u008f\u008c\u0001"+
		"\u0000\u0000\u0000\u008f\u008d\u0001\u0000\u0000\u0000\u008f\u008e\u0001"+
		"\u0000\u0000\u0000\u0090\u0005\u0001\u0000\u0000\u0000\u0091\u0092\u0005"+
		"l\u0000\u0000\u0092\u0093\u0005\u00ac\u0000\u0000\u0093\u0007\u0001\u0000"+
		"\u0000\u0000\u0094\u0095\u0005Q\u0000\u0000\u0095\u0096\u0005\u00ac\u0000"+
		"\u0000\u0096\t\u0001\u0000\u0000\u0000\u0097\u0098\u0005p\u0000\u0000"+
		"\u0098\u0099\u0003N\'\u0000\u0099\u000b\u0001\u0000\u0000\u0000\u009a"+
		"\u009b\u0005w\u0000\u0000\u009b\r\u0001\u0000\u0000\u0000\u009c\u009d"+
		"\u0005\u0090\u0000\u0000\u009d\u009e\u0003\u0002\u0001\u0000\u009e\u009f"+
		"\u0005\u0091\u0000\u0000\u009f\u000f\u0001\u0000\u0000\u0000\u00a0\u00a2"+
		"\u0005B\u0000\u0000\u00a1\u00a3\u0005\u00ac\u0000\u0000\u00a2\u00a1\u0001"+
		"\u0000\u0000\u0000\u00a2\u00a3\u0001\u0000\u0000\u0000\u00a3\u00a4\u0001"+
		"\u0000\u0000\u0000\u00a4\u00a6\u0005\u0090\u0000\u0000\u00a5\u00a7\u0005"+
		"\u00ad\u0000\u0000\u00a6\u00a5\u0001\u0000\u0000\u0000\u00a6\u00a7\u0001"+
		"\u0000\u0000\u0000\u00a7\u00b2\u0001\u0000\u0000\u0000\u00a8\u00af\u0003"+
		"\u0016\u000b\u0000\u00a9\u00ab\u0005\u00ad\u0000\u0000\u00aa\u00ac\u0003"+
		"\u0016\u000b\u0000\u00ab\u00aa\u0001\u0000\u0000\u0000\u00ab\u00ac\u0001"+
		"\u0000\u0000\u0000\u00ac\u00ae\u0001\u0000\u0000\u0000\u00ad\u00a9\u0001"+
		"\u0000\u0000\u0000\u00ae\u00b1\u0001\u0000\u0000\u0000\u00af\u00ad\u0001"+
		"\u0000\u0000\u0000\u00af\u00b0\u0001\u0000\u0000\u0000\u00b0\u00b3\u0001"+
		"\u0000\u0000\u0000\u00b1\u00af\u0001\u0000\u0000\u0000\u00b2\u00a8\u0001"+
		"\u0000\u0000\u0000\u00b2\u00b3\u0001\u0000\u0000\u0000\u00b3\u00b4\u0001"+
		"\u0000\u0000\u0000\u00b4\u00b5\u0005\u0091\u0000\u0000\u00b5\u0011\u0001"+
		"\u0000\u0000\u0000\u00b6\u00b7\u0005\u0016\u0000\u0000\u00b7\u00b8\u0005"+
		"\u008e\u0000\u0000\u00b8\u00b9\u0005\u00ac\u0000\u0000\u00b9\u00bb\u0005"+
		"\u0090\u0000\u0000\u00ba\u00bc\u0005\u00ad\u0000\u0000\u00bb\u00ba\u0001"+
		"\u0000\u0000\u0000\u00bb\u00bc\u0001\u0000\u0000\u0000\u00bc\u00c7\u0001"+
		"\u0000\u0000\u0000\u00bd\u00c4\u0003\u0016\u000b\u0000\u00be\u00c0\u0005"+
		"\u00ad\u0000\u0000\u00bf\u00c1\u0003\u0016\u000b\u0000\u00c0\u00bf\u0001"+
		"\u0000\u0000\u0000\u00c0\u00c1\u0001\u0000\u0000\u0000\u00c1\u00c3\u0001"+
		"\u0000\u0000\u0000\u00c2\u00be\u0001\u0000\u0000\u0000\u00c3\u00c6\u0001"+
		"\u0000\u0000\u0000\u00c4\u00c2\u0001\u0000\u0000\u0000\u00c4\u00c5\u0001"+
		"\u0000\u0000\u0000\u00c5\u00c8\u0001\u0000\u0000\u0000\u00c6\u00c4\u0001"+
		"\u0000\u0000\u0000\u00c7\u00bd\u0001\u0000\u0000\u0000\u00c7\u00c8\u0001"+
		"\u0000\u0000\u0000\u00c8\u00c9\u0001\u0000\u0000\u0000\u00c9\u00ca\u0005"+
		"\u0091\u0000\u0000\u00ca\u0013\u0001\u0000\u0000\u0000\u00cb\u00cc\u0005"+
		"V\u0000\u0000\u00cc\u00cd\u0005\u00ac\u0000\u0000\u00cd\u00d0\u0003\u000e"+
		"\u0007\u0000\u00ce\u00cf\u0005 \u0000\u0000\u00cf\u00d1\u0003\u000e\u0007"+
		"\u0000\u00d0\u00ce\u0001\u0000\u0000\u0000\u00d0\u00d1\u0001\u0000\u0000"+
		"\u0000\u00d1\u0015\u0001\u0000\u0000\u0000\u00d2\u00d3\u00059\u0000\u0000"+
		"\u00d3\u0139\u0003\u0018\f\u0000\u00d4\u00d5\u0005\u0006\u0000\u0000\u00d5"+
		"\u0139\u0003\u001a\r\u0000\u00d6\u00d7\u0005^\u0000\u0000\u00d7\u00dc"+
		"\u0003\u001c\u000e\u0000\u00d8\u00d9\u0005\u0092\u0000\u0000\u00d9\u00db"+
		"\u0003\u001c\u000e\u0000\u00da\u00d8\u0001\u0000\u0000\u0000\u00db\u00de"+
		"\u0001\u0000\u0000\u0000\u00dc\u00da\u0001\u0000\u0000\u0000\u00dc\u00dd"+
		"\u0001\u0000\u0000\u0000\u00dd\u0139\u0001\u0000\u0000\u0000\u00de\u00dc"+
		"\u0001\u0000\u0000\u0000\u00df\u00e0\u0005\u0088\u0000\u0000\u00e0\u00e5"+
		"\u0003\u001e\u000f\u0000\u00e1\u00e2\u0005\u0092\u0000\u0000\u00e2\u00e4"+
		"\u0003\u001e\u000f\u0000\u00e3\u00e1\u0001\u0000\u0000\u0000\u00e4\u00e7"+
		"\u0001\u0000\u0000\u0000\u00e5\u00e3\u0001\u0000\u0000\u0000\u00e5\u00e6"+
		"\u0001\u0000\u0000\u0000\u00e6\u0139\u0001\u0000\u0000\u0000\u00e7\u00e5"+
		"\u0001\u0000\u0000\u0000\u00e8\u00e9\u0005\u0019\u0000\u0000\u00e9\u0139"+
		"\u0003N\'\u0000\u00ea\u00eb\u0005N\u0000\u0000\u00eb\u00ec\u0005T\u0000"+
		"\u0000\u00ec\u00ed\u0003N\'\u0000\u00ed\u00f0\u0005\u0019\u0000\u0000"+
		"\u00ee\u00ef\u0005\n\u0000\u0000\u00ef\u00f1\u0003N\'\u0000\u00f0\u00ee"+
		"\u0001\u0000\u0000\u0000\u00f0\u00f1\u0001\u0000\u0000\u0000\u00f1\u0139"+
		"\u0001\u0000\u0000\u0000\u00f2\u00f3\u0005\u001a\u0000\u0000\u00f3\u00f8"+
		"\u0003N\'\u0000\u00f4\u00f5\u0005\u0092\u0000\u0000\u00f5\u00f7\u0003"+
		"N\'\u0000\u00f6\u00f4\u0001\u0000\u0000\u0000\u00f7\u00fa\u0001\u0000"+
		"\u0000\u0000\u00f8\u00f6\u0001\u0000\u0000\u0000\u00f8\u00f9\u0001\u0000"+
		"\u0000\u0000\u00f9\u0139\u0001\u0000\u0000\u0000\u00fa\u00f8\u0001\u0000"+
		"\u0000\u0000\u00fb\u00fc\u0005E\u0000\u0000\u00fc\u0139\u0003N\'\u0000"+
		"\u00fd\u00fe\u0005-\u0000\u0000\u00fe\u00ff\u0005[\u0000\u0000\u00ff\u0139"+
		"\u0003N\'\u0000\u0100\u0101\u0005Z\u0000\u0000\u0101\u0102\u0005\u0010"+
		"\u0000\u0000\u0102\u0139\u0003N\'\u0000\u0103\u0104\u0005c\u0000\u0000"+
		"\u0104\u0105\u0005[\u0000\u0000\u0105\u0139\u0003N\'\u0000\u0106\u0107"+
		"\u0005\u008a\u0000\u0000\u0107\u0108\u0005J\u0000\u0000\u0108\u0109\u0003"+
		"N\'\u0000\u0109\u010a\u0005\u0092\u0000\u0000\u010a\u010b\u0005A\u0000"+
		"\u0000\u010b\u010c\u0003N\'\u0000\u010c\u010d\u0005\u0092\u0000\u0000"+
		"\u010d\u010e\u00053\u0000\u0000\u010e\u010f\u0003N\'\u0000\u010f\u0139"+
		"\u0001\u0000\u0000\u0000\u0110\u0111\u0005;\u0000\u0000\u0111\u0112\u0005"+
		"\u00ac\u0000\u0000\u0112\u0113\u0005T\u0000\u0000\u0113\u0139\u0003N\'"+
		"\u0000\u0114\u0115\u0005\\\u0000\u0000\u0115\u0116\u0005V\u0000\u0000"+
		"\u0116\u0139\u0005W\u0000\u0000\u0117\u0118\u0005)\u0000\u0000\u0118\u0119"+
		"\u0005\u0014\u0000\u0000\u0119\u011e\u0003 \u0010\u0000\u011a\u011b\u0005"+
		"\u0092\u0000\u0000\u011b\u011d\u0003 \u0010\u0000\u011c\u011a\u0001\u0000"+
		"\u0000\u0000\u011d\u0120\u0001\u0000\u0000\u0000\u011e\u011c\u0001\u0000"+
		"\u0000\u0000\u011e\u011f\u0001\u0000\u0000\u0000\u011f\u0139\u0001\u0000"+
		"\u0000\u0000\u0120\u011e\u0001\u0000\u0000\u0000\u0121\u0122\u0005S\u0000"+
		"\u0000\u0122\u0127\u0003N\'\u0000\u0123\u0124\u0005\n\u0000\u0000\u0124"+
		"\u0128\u0003N\'\u0000\u0125\u0126\u0005\u0080\u0000\u0000\u0126\u0128"+
		"\u0003N\'\u0000\u0127\u0123\u0001\u0000\u0000\u0000\u0127\u0125\u0001"+
		"\u0000\u0000\u0000\u0128\u012a\u0001\u0000\u0000\u0000\u0129\u012b\u0005"+
		"\u00ac\u0000\u0000\u012a\u0129\u0001\u0000\u0000\u0000\u012a\u012b\u0001"+
		"\u0000\u0000\u0000\u012b\u0139\u0001\u0000\u0000\u0000\u012c\u012d\u0005"+
		"H\u0000\u0000\u012d\u012e\u00057\u0000\u0000\u012e\u0139\u0005\u0088\u0000"+
		"\u0000\u012f\u0130\u0005\u0017\u0000\u0000\u0130\u0135\u0003\"\u0011\u0000"+
		"\u0131\u0132\u0005\u0092\u0000\u0000\u0132\u0134\u0003\"\u0011\u0000\u0133"+
		"\u0131\u0001\u0000\u0000\u0000\u0134\u0137\u0001\u0000\u0000\u0000\u0135"+
		"\u0133\u0001\u0000\u0000\u0000\u0135\u0136\u0001\u0000\u0000\u0000\u0136"+
		"\u0139\u0001\u0000\u0000\u0000\u0137\u0135\u0001\u0000\u0000\u0000\u0138"+
		"\u00d2\u0001\u0000\u0000\u0000\u0138\u00d4\u0001\u0000\u0000\u0000\u0138"+
		"\u00d6\u0001\u0000\u0000\u0000\u0138\u00df\u0001\u0000\u0000\u0000\u0138"+
		"\u00e8\u0001\u0000\u0000\u0000\u0138\u00ea\u0001\u0000\u0000\u0000\u0138"+
		"\u00f2\u0001\u0000\u0000\u0000\u0138\u00fb\u0001\u0000\u0000\u0000\u0138"+
		"\u00fd\u0001\u0000\u0000\u0000\u0138\u0100\u0001\u0000\u0000\u0000\u0138"+
		"\u0103\u0001\u0000\u0000\u0000\u0138\u0106\u0001\u0000\u0000\u0000\u0138"+
		"\u0110\u0001\u0000\u0000\u0000\u0138\u0114\u0001\u0000\u0000\u0000\u0138"+
		"\u0117\u0001\u0000\u0000\u0000\u0138\u0121\u0001\u0000\u0000\u0000\u0138"+
		"\u012c\u0001\u0000\u0000\u0000\u0138\u012f\u0001\u0000\u0000\u0000\u0139"+
		"\u0017\u0001\u0000\u0000\u0000\u013a\u013b\u0007\u0000\u0000\u0000\u013b"+
		"\u0019\u0001\u0000\u0000\u0000\u013c\u0147\u0005\u00ab\u0000\u0000\u013d"+
		"\u0143\u0005\u0093\u0000\u0000\u013e\u0140\u0005\u00aa\u0000\u0000\u013f"+
		"\u013e\u0001\u0000\u0000\u0000\u013f\u0140\u0001\u0000\u0000\u0000\u0140"+
		"\u0141\u0001\u0000\u0000\u0000\u0141\u0144\u0005\u00ab\u0000\u0000\u0142"+
		"\u0144\u0005\u00aa\u0000\u0000\u0143\u013f\u0001\u0000\u0000\u0000\u0143"+
		"\u0142\u0001\u0000\u0000\u0000\u0144\u0146\u0001\u0000\u0000\u0000\u0145"+
		"\u013d\u0001\u0000\u0000\u0000\u0146\u0149\u0001\u0000\u0000\u0000\u0147"+
		"\u0145\u0001\u0000\u0000\u0000\u0147\u0148\u0001\u0000\u0000\u0000\u0148"+
		"\u001b\u0001\u0000\u0000\u0000\u0149\u0147\u0001\u0000\u0000\u0000\u014a"+
		"\u014d\u0005/\u0000\u0000\u014b\u014e\u0005\u00ab\u0000\u0000\u014c\u014e"+
		"\u0003\u0018\f\u0000\u014d\u014b\u0001\u0000\u0000\u0000\u014d\u014c\u0001"+
		"\u0000\u0000\u0000\u014e\u0157\u0001\u0000\u0000\u0000\u014f\u0152\u0005"+
		"1\u0000\u0000\u0150\u0153\u0005\u00ab\u0000\u0000\u0151\u0153\u0003\u0018"+
		"\f\u0000\u0152\u0150\u0001\u0000\u0000\u0000\u0152\u0151\u0001\u0000\u0000"+
		"\u0000\u0153\u0157\u0001\u0000\u0000\u0000\u0154\u0155\u0005\u000e\u0000"+
		"\u0000\u0155\u0157\u0005\u00ab\u0000\u0000\u0156\u014a\u0001\u0000\u0000"+
		"\u0000\u0156\u014f\u0001\u0000\u0000\u0000\u0156\u0154\u0001\u0000\u0000"+
		"\u0000\u0157\u001d\u0001\u0000\u0000\u0000\u0158\u015b\u0005_\u0000\u0000"+
		"\u0159\u015c\u0005\u00ab\u0000\u0000\u015a\u015c\u0003\u0018\f\u0000\u015b"+
		"\u0159\u0001\u0000\u0000\u0000\u015b\u015a\u0001\u0000\u0000\u0000\u015c"+
		"\u016d\u0001\u0000\u0000\u0000\u015d\u0160\u0005a\u0000\u0000\u015e\u0161"+
		"\u0005\u00ab\u0000\u0000\u015f\u0161\u0003\u0018\f\u0000\u0160\u015e\u0001"+
		"\u0000\u0000\u0000\u0160\u015f\u0001\u0000\u0000\u0000\u0161\u0164\u0001"+
		"\u0000\u0000\u0000\u0162\u0163\u0005|\u0000\u0000\u0163\u0165\u0003N\'"+
		"\u0000\u0164\u0162\u0001\u0000\u0000\u0000\u0164\u0165\u0001\u0000\u0000"+
		"\u0000\u0165\u016d\u0001\u0000\u0000\u0000\u0166\u0167\u0005\u008d\u0000"+
		"\u0000\u0167\u016a\u0003N\'\u0000\u0168\u0169\u0005\u0080\u0000\u0000"+
		"\u0169\u016b\u0003N\'\u0000\u016a\u0168\u0001\u0000\u0000\u0000\u016a"+
		"\u016b\u0001\u0000\u0000\u0000\u016b\u016d\u0001\u0000\u0000\u0000\u016c"+
		"\u0158\u0001\u0000\u0000\u0000\u016c\u015d\u0001\u0000\u0000\u0000\u016c"+
		"\u0166\u0001\u0000\u0000\u0000\u016d\u001f\u0001\u0000\u0000\u0000\u016e"+
		"\u016f\u0007\u0001\u0000\u0000\u016f\u0170\u0003N\'\u0000\u0170!\u0001"+
		"\u0000\u0000\u0000\u0171\u0172\u0007\u0002\u0000\u0000\u0172\u0173\u0003"+
		"N\'\u0000\u0173#\u0001\u0000\u0000\u0000\u0174\u017c\u0003&\u0013\u0000"+
		"\u0175\u0178\u0005\u0094\u0000\u0000\u0176\u0179\u0003(\u0014\u0000\u0177"+
		"\u0179\u0003N\'\u0000\u0178\u0176\u0001\u0000\u0000\u0000\u0178\u0177"+
		"\u0001\u0000\u0000\u0000\u0179\u017d\u0001\u0000\u0000\u0000\u017a\u017b"+
		"\u0005\u0095\u0000\u0000\u017b\u017d\u0003N\'\u0000\u017c\u0175\u0001"+
		"\u0000\u0000\u0000\u017c\u017a\u0001\u0000\u0000\u0000\u017d%\u0001\u0000"+
		"\u0000\u0000\u017e\u0183\u0005\u00ab\u0000\u0000\u017f\u0180\u0005\u0096"+
		"\u0000\u0000\u0180\u0181\u0003N\'\u0000\u0181\u0182\u0005\u0097\u0000"+
		"\u0000\u0182\u0184\u0001\u0000\u0000\u0000\u0183\u017f\u0001\u0000\u0000"+
		"\u0000\u0183\u0184\u0001\u0000\u0000\u0000\u0184\'\u0001\u0000\u0000\u0000"+
		"\u0185\u0186\u0005\u0004\u0000\u0000\u0186\u0187\u0005^\u0000\u0000\u0187"+
		"\u018b\u0003N\'\u0000\u0188\u018a\u0003*\u0015\u0000\u0189\u0188\u0001"+
		"\u0000\u0000\u0000\u018a\u018d\u0001\u0000\u0000\u0000\u018b\u0189\u0001"+
		"\u0000\u0000\u0000\u018b\u018c\u0001\u0000\u0000\u0000\u018c\u01a2\u0001"+
		"\u0000\u0000\u0000\u018d\u018b\u0001\u0000\u0000\u0000\u018e\u018f\u0007"+
		"\u0003\u0000\u0000\u018f\u0193\u0003N\'\u0000\u0190\u0192\u0003*\u0015"+
		"\u0000\u0191\u0190\u0001\u0000\u0000\u0000\u0192\u0195\u0001\u0000\u0000"+
		"\u0000\u0193\u0191\u0001\u0000\u0000\u0000\u0193\u0194\u0001\u0000\u0000"+
		"\u0000\u0194\u01a2\u0001\u0000\u0000\u0000\u0195\u0193\u0001\u0000\u0000"+
		"\u0000\u0196\u019f\u0005\u0007\u0000\u0000\u0197\u0198\u0005\n\u0000\u0000"+
		"\u0198\u01a0\u0003N\'\u0000\u0199\u019a\u0005T\u0000\u0000\u019a\u019b"+
		"\u0005\u0014\u0000\u0000\u019b\u019c\u0003N\'\u0000\u019c\u019d\u0005"+
		"\n\u0000\u0000\u019d\u019e\u0003N\'\u0000\u019e\u01a0\u0001\u0000\u0000"+
		"\u0000\u019f\u0197\u0001\u0000\u0000\u0000\u019f\u0199\u0001\u0000\u0000"+
		"\u0000\u01a0\u01a2\u0001\u0000\u0000\u0000\u01a1\u0185\u0001\u0000\u0000"+
		"\u0000\u01a1\u018e\u0001\u0000\u0000\u0000\u01a1\u0196\u0001\u0000\u0000"+
		"\u0000\u01a2)\u0001\u0000\u0000\u0000\u01a3\u01a4\u0005\u0002\u0000\u0000"+
		"\u01a4\u01b3\u0003N\'\u0000\u01a5\u01a6\u0005\u008e\u0000\u0000\u01a6"+
		"\u01b3\u0003,\u0016\u0000\u01a7\u01b3\u0005f\u0000\u0000\u01a8\u01b3\u0005"+
		"\f\u0000\u0000\u01a9\u01b3\u00055\u0000\u0000\u01aa\u01ab\u0005V\u0000"+
		"\u0000\u01ab\u01ac\u0005\u0018\u0000\u0000\u01ac\u01b3\u0003N\'\u0000"+
		"\u01ad\u01ae\u0005.\u0000\u0000\u01ae\u01af\u0003N\'\u0000\u01af\u01b0"+
		"\u0005\u0080\u0000\u0000\u01b0\u01b1\u0003N\'\u0000\u01b1\u01b3\u0001"+
		"\u0000\u0000\u0000\u01b2\u01a3\u0001\u0000\u0000\u0000\u01b2\u01a5\u0001"+
		"\u0000\u0000\u0000\u01b2\u01a7\u0001\u0000\u0000\u0000\u01b2\u01a8\u0001"+
		"\u0000\u0000\u0000\u01b2\u01a9\u0001\u0000\u0000\u0000\u01b2\u01aa\u0001"+
		"\u0000\u0000\u0000\u01b2\u01ad\u0001\u0000\u0000\u0000\u01b3+\u0001\u0000"+
		"\u0000\u0000\u01b4\u01b9\u0005\u00ab\u0000\u0000\u01b5\u01b6\u0005\u0098"+
		"\u0000\u0000\u01b6\u01b8\u0005\u00ab\u0000\u0000\u01b7\u01b5\u0001\u0000"+
		"\u0000\u0000\u01b8\u01bb\u0001\u0000\u0000\u0000\u01b9\u01b7\u0001\u0000"+
		"\u0000\u0000\u01b9\u01ba\u0001\u0000\u0000\u0000\u01ba-\u0001\u0000\u0000"+
		"\u0000\u01bb\u01b9\u0001\u0000\u0000\u0000\u01bc\u01c2\u0005-\u0000\u0000"+
		"\u01bd\u01be\u0005\u0003\u0000\u0000\u01be\u01c3\u0005\u00ab\u0000\u0000"+
		"\u01bf\u01c0\u0005[\u0000\u0000\u01c0\u01c3\u0003N\'\u0000\u01c1\u01c3"+
		"\u0003&\u0013\u0000\u01c2\u01bd\u0001\u0000\u0000\u0000\u01c2\u01bf\u0001"+
		"\u0000\u0000\u0000\u01c2\u01c1\u0001\u0000\u0000\u0000\u01c3\u01c7\u0001"+
		"\u0000\u0000\u0000\u01c4\u01c5\u0005V\u0000\u0000\u01c5\u01c6\u0005\u0018"+
		"\u0000\u0000\u01c6\u01c8\u0003N\'\u0000\u01c7\u01c4\u0001\u0000\u0000"+
		"\u0000\u01c7\u01c8\u0001\u0000\u0000\u0000\u01c8/\u0001\u0000\u0000\u0000"+
		"\u01c9\u01ca\u0005q\u0000\u0000\u01ca\u01cb\u0005-\u0000\u0000\u01cb\u01cc"+
		"\u0005[\u0000\u0000\u01cc\u01d2\u0003N\'\u0000\u01cd\u01ce\u0005q\u0000"+
		"\u0000\u01ce\u01cf\u0005c\u0000\u0000\u01cf\u01d0\u0005[\u0000\u0000\u01d0"+
		"\u01d2\u0003N\'\u0000\u01d1\u01c9\u0001\u0000\u0000\u0000\u01d1\u01cd"+
		"\u0001\u0000\u0000\u0000\u01d21\u0001\u0000\u0000\u0000\u01d3\u01d9\u0005"+
		"j\u0000\u0000\u01d4\u01d5\u0005\u000f\u0000\u0000\u01d5\u01da\u0005\u008f"+
		"\u0000\u0000\u01d6\u01d7\u0005\u001d\u0000\u0000\u01d7\u01da\u0005\u008f"+
		"\u0000\u0000\u01d8\u01da\u0005=\u0000\u0000\u01d9\u01d4\u0001\u0000\u0000"+
		"\u0000\u01d9\u01d6\u0001\u0000\u0000\u0000\u01d9\u01d8\u0001\u0000\u0000"+
		"\u0000\u01da\u01e4\u0001\u0000\u0000\u0000\u01db\u01dc\u0007\u0004\u0000"+
		"\u0000\u01dc\u01dd\u0007\u0005\u0000\u0000\u01dd\u01e4\u0005\u008f\u0000"+
		"\u0000\u01de\u01e4\u0005a\u0000\u0000\u01df\u01e4\u0005\u0087\u0000\u0000"+
		"\u01e0\u01e1\u0005r\u0000\u0000\u01e1\u01e2\u0005\u0089\u0000\u0000\u01e2"+
		"\u01e4\u0005O\u0000\u0000\u01e3\u01d3\u0001\u0000\u0000\u0000\u01e3\u01db"+
		"\u0001\u0000\u0000\u0000\u01e3\u01de\u0001\u0000\u0000\u0000\u01e3\u01df"+
		"\u0001\u0000\u0000\u0000\u01e3\u01e0\u0001\u0000\u0000\u0000\u01e43\u0001"+
		"\u0000\u0000\u0000\u01e5\u01e6\u0005y\u0000\u0000\u01e6\u01e7\u0005\u0080"+
		"\u0000\u0000\u01e7\u01e8\u0005\u0018\u0000\u0000\u01e8\u01e9\u0003N\'"+
		"\u0000\u01e95\u0001\u0000\u0000\u0000\u01ea\u01eb\u0005t\u0000\u0000\u01eb"+
		"\u01ed\u0005\u0090\u0000\u0000\u01ec\u01ee\u0005\u00ad\u0000\u0000\u01ed"+
		"\u01ec\u0001\u0000\u0000\u0000\u01ed\u01ee\u0001\u0000\u0000\u0000\u01ee"+
		"\u01f9\u0001\u0000\u0000\u0000\u01ef\u01f6\u00038\u001c\u0000\u01f0\u01f2"+
		"\u0005\u00ad\u0000\u0000\u01f1\u01f3\u00038\u001c\u0000\u01f2\u01f1\u0001"+
		"\u0000\u0000\u0000\u01f2\u01f3\u0001\u0000\u0000\u0000\u01f3\u01f5\u0001"+
		"\u0000\u0000\u0000\u01f4\u01f0\u0001\u0000\u0000\u0000\u01f5\u01f8\u0001"+
		"\u0000\u0000\u0000\u01f6\u01f4\u0001\u0000\u0000\u0000\u01f6\u01f7\u0001"+
		"\u0000\u0000\u0000\u01f7\u01fa\u0001\u0000\u0000\u0000\u01f8\u01f6\u0001"+
		"\u0000\u0000\u0000\u01f9\u01ef\u0001\u0000\u0000\u0000\u01f9\u01fa\u0001"+
		"\u0000\u0000\u0000\u01fa\u01fb\u0001\u0000\u0000\u0000\u01fb\u01fc\u0005"+
		"\u0091\u0000\u0000\u01fc7\u0001\u0000\u0000\u0000\u01fd\u01ff\b\u0006"+
		"\u0000\u0000\u01fe\u01fd\u0001\u0000\u0000\u0000\u01ff\u0200\u0001\u0000"+
		"\u0000\u0000\u0200\u01fe\u0001\u0000\u0000\u0000\u0200\u0201\u0001\u0000"+
		"\u0000\u0000\u02019\u0001\u0000\u0000\u0000\u0202\u021b\u0005e\u0000\u0000"+
		"\u0203\u0204\u0005\u0083\u0000\u0000\u0204\u0207\u0005\'\u0000\u0000\u0205"+
		"\u0206\u0005\t\u0000\u0000\u0206\u0208\u0005\u00ab\u0000\u0000\u0207\u0205"+
		"\u0001\u0000\u0000\u0000\u0207\u0208\u0001\u0000\u0000\u0000\u0208\u021c"+
		"\u0001\u0000\u0000\u0000\u0209\u020a\u0005\u0084\u0000\u0000\u020a\u020b"+
		"\u0005\u0080\u0000\u0000\u020b\u020c\u0003N\'\u0000\u020c\u020d\u0005"+
		"\u007f\u0000\u0000\u020d\u020e\u0005\u0083\u0000\u0000\u020e\u0211\u0005"+
		"\'\u0000\u0000\u020f\u0210\u0005\t\u0000\u0000\u0210\u0212\u0005\u00ab"+
		"\u0000\u0000\u0211\u020f\u0001\u0000\u0000\u0000\u0211\u0212\u0001\u0000"+
		"\u0000\u0000\u0212\u021c\u0001\u0000\u0000\u0000\u0213\u0214\u0005\u008c"+
		"\u0000\u0000\u0214\u021c\u0003N\'\u0000\u0215\u0216\u0003N\'\u0000\u0216"+
		"\u0219\u0005\u007f\u0000\u0000\u0217\u0218\u0005\t\u0000\u0000\u0218\u021a"+
		"\u0005\u00ab\u0000\u0000\u0219\u0217\u0001\u0000\u0000\u0000\u0219\u021a"+
		"\u0001\u0000\u0000\u0000\u021a\u021c\u0001\u0000\u0000\u0000\u021b\u0203"+
		"\u0001\u0000\u0000\u0000\u021b\u0209\u0001\u0000\u0000\u0000\u021b\u0213"+
		"\u0001\u0000\u0000\u0000\u021b\u0215\u0001\u0000\u0000\u0000\u021c\u021d"+
		"\u0001\u0000\u0000\u0000\u021d\u021e\u0003\u000e\u0007\u0000\u021e;\u0001"+
		"\u0000\u0000\u0000\u021f\u0220\u0005,\u0000\u0000\u0220\u0221\u0005\u00ab"+
		"\u0000\u0000\u0221\u0222\u0005.\u0000\u0000\u0222\u0226\u0003N\'\u0000"+
		"\u0223\u0224\u0005\u001c\u0000\u0000\u0224\u0227\u0005\u0080\u0000\u0000"+
		"\u0225\u0227\u0005\u0080\u0000\u0000\u0226\u0223\u0001\u0000\u0000\u0000"+
		"\u0226\u0225\u0001\u0000\u0000\u0000\u0227\u0228\u0001\u0000\u0000\u0000"+
		"\u0228\u022b\u0003N\'\u0000\u0229\u022a\u0005v\u0000\u0000\u022a\u022c"+
		"\u0003N\'\u0000\u022b\u0229\u0001\u0000\u0000\u0000\u022b\u022c\u0001"+
		"\u0000\u0000\u0000\u022c\u022d\u0001\u0000\u0000\u0000\u022d\u022e\u0003"+
		"\u000e\u0007\u0000\u022e=\u0001\u0000\u0000\u0000\u022f\u0230\u00056\u0000"+
		"\u0000\u0230\u0231\u0003N\'\u0000\u0231\u0237\u0003\u000e\u0007\u0000"+
		"\u0232\u0235\u0005 \u0000\u0000\u0233\u0236\u0003\u000e\u0007\u0000\u0234"+
		"\u0236\u0003>\u001f\u0000\u0235\u0233\u0001\u0000\u0000\u0000\u0235\u0234"+
		"\u0001\u0000\u0000\u0000\u0236\u0238\u0001\u0000\u0000\u0000\u0237\u0232"+
		"\u0001\u0000\u0000\u0000\u0237\u0238\u0001\u0000\u0000\u0000\u0238?\u0001"+
		"\u0000\u0000\u0000\u0239\u023a\u0005\u001b\u0000\u0000\u023a\u023b\u0005"+
		"\u00ab\u0000\u0000\u023b\u023c\u0003B!\u0000\u023cA\u0001\u0000\u0000"+
		"\u0000\u023d\u023e\u0005\u0081\u0000\u0000\u023e\u023f\u0003N\'\u0000"+
		"\u023f\u0240\u0005\u0080\u0000\u0000\u0240\u0241\u0003N\'\u0000\u0241"+
		"\u024f\u0001\u0000\u0000\u0000\u0242\u0243\u0005%\u0000\u0000\u0243\u0244"+
		"\u0005D\u0000\u0000\u0244\u024f\u0003N\'\u0000\u0245\u0246\u0005\u0013"+
		"\u0000\u0000\u0246\u024b\u0003D\"\u0000\u0247\u0248\u0005\u0092\u0000"+
		"\u0000\u0248\u024a\u0003D\"\u0000\u0249\u0247\u0001\u0000\u0000\u0000"+
		"\u024a\u024d\u0001\u0000\u0000\u0000\u024b\u0249\u0001\u0000\u0000\u0000"+
		"\u024b\u024c\u0001\u0000\u0000\u0000\u024c\u024f\u0001\u0000\u0000\u0000"+
		"\u024d\u024b\u0001\u0000\u0000\u0000\u024e\u023d\u0001\u0000\u0000\u0000"+
		"\u024e\u0242\u0001\u0000\u0000\u0000\u024e\u0245\u0001\u0000\u0000\u0000"+
		"\u024fC\u0001\u0000\u0000\u0000\u0250\u0253\u0003N\'\u0000\u0251\u0252"+
		"\u0005\u008b\u0000\u0000\u0252\u0254\u0003N\'\u0000\u0253\u0251\u0001"+
		"\u0000\u0000\u0000\u0253\u0254\u0001\u0000\u0000\u0000\u0254E\u0001\u0000"+
		"\u0000\u0000\u0255\u0256\u0005z\u0000\u0000\u0256\u0257\u0005\u00ab\u0000"+
		"\u0000\u0257\u0258\u0005V\u0000\u0000\u0258\u0259\u0005\u0018\u0000\u0000"+
		"\u0259\u025c\u0003N\'\u0000\u025a\u025b\u0005\u0080\u0000\u0000\u025b"+
		"\u025d\u0003N\'\u0000\u025c\u025a\u0001\u0000\u0000\u0000\u025c\u025d"+
		"\u0001\u0000\u0000\u0000\u025d\u025e\u0001\u0000\u0000\u0000\u025e\u025f"+
		"\u0003\u000e\u0007\u0000\u025fG\u0001\u0000\u0000\u0000\u0260\u0275\u0005"+
		"m\u0000\u0000\u0261\u0262\u0005h\u0000\u0000\u0262\u0276\u0005g\u0000"+
		"\u0000\u0263\u0264\u0005p\u0000\u0000\u0264\u0276\u0003N\'\u0000\u0265"+
		"\u026b\u0005$\u0000\u0000\u0266\u0267\u0005\u0084\u0000\u0000\u0267\u0268"+
		"\u0005\u0080\u0000\u0000\u0268\u0269\u0003N\'\u0000\u0269\u026a\u0005"+
		"X\u0000\u0000\u026a\u026c\u0001\u0000\u0000\u0000\u026b\u0266\u0001\u0000"+
		"\u0000\u0000\u026b\u026c\u0001\u0000\u0000\u0000\u026c\u0276\u0001\u0000"+
		"\u0000\u0000\u026d\u0272\u0003J%\u0000\u026e\u026f\u0005\u0092\u0000\u0000"+
		"\u026f\u0271\u0003J%\u0000\u0270\u026e\u0001\u0000\u0000\u0000\u0271\u0274"+
		"\u0001\u0000\u0000\u0000\u0272\u0270\u0001\u0000\u0000\u0000\u0272\u0273"+
		"\u0001\u0000\u0000\u0000\u0273\u0276\u0001\u0000\u0000\u0000\u0274\u0272"+
		"\u0001\u0000\u0000\u0000\u0275\u0261\u0001\u0000\u0000\u0000\u0275\u0263"+
		"\u0001\u0000\u0000\u0000\u0275\u0265\u0001\u0000\u0000\u0000\u0275\u026d"+
		"\u0001\u0000\u0000\u0000\u0276I\u0001\u0000\u0000\u0000\u0277\u027c\u0005"+
		"\u00ab\u0000\u0000\u0278\u0279\u0005\u0096\u0000\u0000\u0279\u027a\u0003"+
		"N\'\u0000\u027a\u027b\u0005\u0097\u0000\u0000\u027b\u027d\u0001\u0000"+
		"\u0000\u0000\u027c\u0278\u0001\u0000\u0000\u0000\u027c\u027d\u0001\u0000"+
		"\u0000\u0000\u027d\u0283\u0001\u0000\u0000\u0000\u027e\u027f\u0003N\'"+
		"\u0000\u027f\u0280\u0005\u007f\u0000\u0000\u0280\u0284\u0001\u0000\u0000"+
		"\u0000\u0281\u0282\u0005\u0080\u0000\u0000\u0282\u0284\u0005\"\u0000\u0000"+
		"\u0283\u027e\u0001\u0000\u0000\u0000\u0283\u0281\u0001\u0000\u0000\u0000"+
		"\u0283\u0284\u0001\u0000\u0000\u0000\u0284K\u0001\u0000\u0000\u0000\u0285"+
		"\u029a\u0005#\u0000\u0000\u0286\u0287\u0005F\u0000\u0000\u0287\u028b\u0005"+
		"\u00ac\u0000\u0000\u0288\u0289\u0003N\'\u0000\u0289\u028a\u0005\u007f"+
		"\u0000\u0000\u028a\u028c\u0001\u0000\u0000\u0000\u028b\u0288\u0001\u0000"+
		"\u0000\u0000\u028b\u028c\u0001\u0000\u0000\u0000\u028c\u029b\u0001\u0000"+
		"\u0000\u0000\u028d\u0293\u0005M\u0000\u0000\u028e\u0290\u0005F\u0000\u0000"+
		"\u028f\u0291\u0005\u00ac\u0000\u0000\u0290\u028f\u0001\u0000\u0000\u0000"+
		"\u0290\u0291\u0001\u0000\u0000\u0000\u0291\u0294\u0001\u0000\u0000\u0000"+
		"\u0292\u0294\u0005\\\u0000\u0000\u0293\u028e\u0001\u0000\u0000\u0000\u0293"+
		"\u0292\u0001\u0000\u0000\u0000\u0294\u029b\u0001\u0000\u0000\u0000\u0295"+
		"\u0297\u0005\\\u0000\u0000\u0296\u0298\u0005\u00ac\u0000\u0000\u0297\u0296"+
		"\u0001\u0000\u0000\u0000\u0297\u0298\u0001\u0000\u0000\u0000\u0298\u029b"+
		"\u0001\u0000\u0000\u0000\u0299\u029b\u0003N\'\u0000\u029a\u0286\u0001"+
		"\u0000\u0000\u0000\u029a\u028d\u0001\u0000\u0000\u0000\u029a\u0295\u0001"+
		"\u0000\u0000\u0000\u029a\u0299\u0001\u0000\u0000\u0000\u029bM\u0001\u0000"+
		"\u0000\u0000\u029c\u02a1\u0003P(\u0000\u029d\u029e\u0005Y\u0000\u0000"+
		"\u029e\u02a0\u0003P(\u0000\u029f\u029d\u0001\u0000\u0000\u0000\u02a0\u02a3"+
		"\u0001\u0000\u0000\u0000\u02a1\u029f\u0001\u0000\u0000\u0000\u02a1\u02a2"+
		"\u0001\u0000\u0000\u0000\u02a2O\u0001\u0000\u0000\u0000\u02a3\u02a1\u0001"+
		"\u0000\u0000\u0000\u02a4\u02a9\u0003R)\u0000\u02a5\u02a6\u0005\u0005\u0000"+
		"\u0000\u02a6\u02a8\u0003R)\u0000\u02a7\u02a5\u0001\u0000\u0000\u0000\u02a8"+
		"\u02ab\u0001\u0000\u0000\u0000\u02a9\u02a7\u0001\u0000\u0000\u0000\u02a9"+
		"\u02aa\u0001\u0000\u0000\u0000\u02aaQ\u0001\u0000\u0000\u0000\u02ab\u02a9"+
		"\u0001\u0000\u0000\u0000\u02ac\u02ad\u0005P\u0000\u0000\u02ad\u02b0\u0003"+
		"R)\u0000\u02ae\u02b0\u0003T*\u0000\u02af\u02ac\u0001\u0000\u0000\u0000"+
		"\u02af\u02ae\u0001\u0000\u0000\u0000\u02b0S\u0001\u0000\u0000\u0000\u02b1"+
		"\u02ba\u0003V+\u0000\u02b2\u02b3\u0007\u0007\u0000\u0000\u02b3\u02bb\u0003"+
		"V+\u0000\u02b4\u02b7\u0005&\u0000\u0000\u02b5\u02b6\u0005\u008e\u0000"+
		"\u0000\u02b6\u02b8\u0005\u00ac\u0000\u0000\u02b7\u02b5\u0001\u0000\u0000"+
		"\u0000\u02b7\u02b8\u0001\u0000\u0000\u0000\u02b8\u02bb\u0001\u0000\u0000"+
		"\u0000\u02b9\u02bb\u0005x\u0000\u0000\u02ba\u02b2\u0001\u0000\u0000\u0000"+
		"\u02ba\u02b4\u0001\u0000\u0000\u0000\u02ba\u02b9\u0001\u0000\u0000\u0000"+
		"\u02ba\u02bb\u0001\u0000\u0000\u0000\u02bbU\u0001\u0000\u0000\u0000\u02bc"+
		"\u02c1\u0003X,\u0000\u02bd\u02be\u0007\b\u0000\u0000\u02be\u02c0\u0003"+
		"X,\u0000\u02bf\u02bd\u0001\u0000\u0000\u0000\u02c0\u02c3\u0001\u0000\u0000"+
		"\u0000\u02c1\u02bf\u0001\u0000\u0000\u0000\u02c1\u02c2\u0001\u0000\u0000"+
		"\u0000\u02c2W\u0001\u0000\u0000\u0000\u02c3\u02c1\u0001\u0000\u0000\u0000"+
		"\u02c4\u02c9\u0003Z-\u0000\u02c5\u02c6\u0007\t\u0000\u0000\u02c6\u02c8"+
		"\u0003Z-\u0000\u02c7\u02c5\u0001\u0000\u0000\u0000\u02c8\u02cb\u0001\u0000"+
		"\u0000\u0000\u02c9\u02c7\u0001\u0000\u0000\u0000\u02c9\u02ca\u0001\u0000"+
		"\u0000\u0000\u02caY\u0001\u0000\u0000\u0000\u02cb\u02c9\u0001\u0000\u0000"+
		"\u0000\u02cc\u02d1\u0003\\.\u0000\u02cd\u02ce\u0007\n\u0000\u0000\u02ce"+
		"\u02d0\u0003\\.\u0000\u02cf\u02cd\u0001\u0000\u0000\u0000\u02d0\u02d3"+
		"\u0001\u0000\u0000\u0000\u02d1\u02cf\u0001\u0000\u0000\u0000\u02d1\u02d2"+
		"\u0001\u0000\u0000\u0000\u02d2[\u0001\u0000\u0000\u0000\u02d3\u02d1\u0001"+
		"\u0000\u0000\u0000\u02d4\u02d5\u0005\u0093\u0000\u0000\u02d5\u02d8\u0003"+
		"\\.\u0000\u02d6\u02d8\u0003^/\u0000\u02d7\u02d4\u0001\u0000\u0000\u0000"+
		"\u02d7\u02d6\u0001\u0000\u0000\u0000\u02d8]\u0001\u0000\u0000\u0000\u02d9"+
		"\u02db\u0007\u000b\u0000\u0000\u02da\u02dc\u0003`0\u0000\u02db\u02da\u0001"+
		"\u0000\u0000\u0000\u02db\u02dc\u0001\u0000\u0000\u0000\u02dc\u0302\u0001"+
		"\u0000\u0000\u0000\u02dd\u02e2\u0005\u00ab\u0000\u0000\u02de\u02df\u0005"+
		"\u0096\u0000\u0000\u02df\u02e0\u0003N\'\u0000\u02e0\u02e1\u0005\u0097"+
		"\u0000\u0000\u02e1\u02e3\u0001\u0000\u0000\u0000\u02e2\u02de\u0001\u0000"+
		"\u0000\u0000\u02e2\u02e3\u0001\u0000\u0000\u0000\u02e3\u0302\u0001\u0000"+
		"\u0000\u0000\u02e4\u02e5\u0005\u00a5\u0000\u0000\u02e5\u02e6\u0003N\'"+
		"\u0000\u02e6\u02e7\u0005\u00a6\u0000\u0000\u02e7\u0302\u0001\u0000\u0000"+
		"\u0000\u02e8\u0302\u0005>\u0000\u0000\u02e9\u02ea\u0003b1\u0000\u02ea"+
		"\u02eb\u0005T\u0000\u0000\u02eb\u02ec\u0003^/\u0000\u02ec\u0302\u0001"+
		"\u0000\u0000\u0000\u02ed\u0302\u0003d2\u0000\u02ee\u02ef\u0005b\u0000"+
		"\u0000\u02ef\u02f0\u0003N\'\u0000\u02f0\u02f1\u0005\u0080\u0000\u0000"+
		"\u02f1\u02f2\u0003N\'\u0000\u02f2\u0302\u0001\u0000\u0000\u0000\u02f3"+
		"\u02f4\u0005\u001e\u0000\u0000\u02f4\u0302\u0005\u00ab\u0000\u0000\u02f5"+
		"\u02f6\u0003f3\u0000\u02f6\u02f7\u0005\u00a5\u0000\u0000\u02f7\u02fc\u0003"+
		"N\'\u0000\u02f8\u02f9\u0005\u0092\u0000\u0000\u02f9\u02fb\u0003N\'\u0000"+
		"\u02fa\u02f8\u0001\u0000\u0000\u0000\u02fb\u02fe\u0001\u0000\u0000\u0000"+
		"\u02fc\u02fa\u0001\u0000\u0000\u0000\u02fc\u02fd\u0001\u0000\u0000\u0000"+
		"\u02fd\u02ff\u0001\u0000\u0000\u0000\u02fe\u02fc\u0001\u0000\u0000\u0000"+
		"\u02ff\u0300\u0005\u00a6\u0000\u0000\u0300\u0302\u0001\u0000\u0000\u0000"+
		"\u0301\u02d9\u0001\u0000\u0000\u0000\u0301\u02dd\u0001\u0000\u0000\u0000"+
		"\u0301\u02e4\u0001\u0000\u0000\u0000\u0301\u02e8\u0001\u0000\u0000\u0000"+
		"\u0301\u02e9\u0001\u0000\u0000\u0000\u0301\u02ed\u0001\u0000\u0000\u0000"+
		"\u0301\u02ee\u0001\u0000\u0000\u0000\u0301\u02f3\u0001\u0000\u0000\u0000"+
		"\u0301\u02f5\u0001\u0000\u0000\u0000\u0302_\u0001\u0000\u0000\u0000\u0303"+
		"\u0304\u0007\f\u0000\u0000\u0304a\u0001\u0000\u0000\u0000\u0305\u0306"+
		"\u0007\r\u0000\u0000\u0306c\u0001\u0000\u0000\u0000\u0307\u0308\u0005"+
		"@\u0000\u0000\u0308\u0325\u0007\u000e\u0000\u0000\u0309\u030a\u0005-\u0000"+
		"\u0000\u030a\u0325\u0005[\u0000\u0000\u030b\u030c\u0005c\u0000\u0000\u030c"+
		"\u0325\u0005[\u0000\u0000\u030d\u030e\u0005!\u0000\u0000\u030e\u0325\u0005"+
		"[\u0000\u0000\u030f\u0310\u0005`\u0000\u0000\u0310\u0325\u0005[\u0000"+
		"\u0000\u0311\u0312\u0005^\u0000\u0000\u0312\u0325\u0005E\u0000\u0000\u0313"+
		"\u0314\u0005Z\u0000\u0000\u0314\u0325\u0005s\u0000\u0000\u0315\u0316\u0005"+
		"\u0082\u0000\u0000\u0316\u0325\u0005s\u0000\u0000\u0317\u0325\u0005\u0015"+
		"\u0000\u0000\u0318\u0325\u0005\b\u0000\u0000\u0319\u0325\u0005(\u0000"+
		"\u0000\u031a\u0325\u0005G\u0000\u0000\u031b\u0325\u0005X\u0000\u0000\u031c"+
		"\u0325\u0005\u0018\u0000\u0000\u031d\u0325\u0005\u0019\u0000\u0000\u031e"+
		"\u0325\u0005~\u0000\u0000\u031f\u0325\u0005?\u0000\u0000\u0320\u0321\u0005"+
		"<\u0000\u0000\u0321\u0325\u0005{\u0000\u0000\u0322\u0323\u0007\u0005\u0000"+
		"\u0000\u0323\u0325\u0005]\u0000\u0000\u0324\u0307\u0001\u0000\u0000\u0000"+
		"\u0324\u0309\u0001\u0000\u0000\u0000\u0324\u030b\u0001\u0000\u0000\u0000"+
		"\u0324\u030d\u0001\u0000\u0000\u0000\u0324\u030f\u0001\u0000\u0000\u0000"+
		"\u0324\u0311\u0001\u0000\u0000\u0000\u0324\u0313\u0001\u0000\u0000\u0000"+
		"\u0324\u0315\u0001\u0000\u0000\u0000\u0324\u0317\u0001\u0000\u0000\u0000"+
		"\u0324\u0318\u0001\u0000\u0000\u0000\u0324\u0319\u0001\u0000\u0000\u0000"+
		"\u0324\u031a\u0001\u0000\u0000\u0000\u0324\u031b\u0001\u0000\u0000\u0000"+
		"\u0324\u031c\u0001\u0000\u0000\u0000\u0324\u031d\u0001\u0000\u0000\u0000"+
		"\u0324\u031e\u0001\u0000\u0000\u0000\u0324\u031f\u0001\u0000\u0000\u0000"+
		"\u0324\u0320\u0001\u0000\u0000\u0000\u0324\u0322\u0001\u0000\u0000\u0000"+
		"\u0325e\u0001\u0000\u0000\u0000\u0326\u0327\u0007\u000f\u0000\u0000\u0327"+
		"g\u0001\u0000\u0000\u0000Zlqux\u008f\u00a2\u00a6\u00ab\u00af\u00b2\u00bb"+
		"\u00c0\u00c4\u00c7\u00d0\u00dc\u00e5\u00f0\u00f8\u011e\u0127\u012a\u0135"+
		"\u0138\u013f\u0143\u0147\u014d\u0152\u0156\u015b\u0160\u0164\u016a\u016c"+
		"\u0178\u017c\u0183\u018b\u0193\u019f\u01a1\u01b2\u01b9\u01c2\u01c7\u01d1"+
		"\u01d9\u01e3\u01ed\u01f2\u01f6\u01f9\u0200\u0207\u0211\u0219\u021b\u0226"+
		"\u022b\u0235\u0237\u024b\u024e\u0253\u025c\u026b\u0272\u0275\u027c\u0283"+
		"\u028b\u0290\u0293\u0297\u029a\u02a1\u02a9\u02af\u02b7\u02ba\u02c1\u02c9"+
		"\u02d1\u02d7\u02db\u02e2\u02fc\u0301\u0324";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}