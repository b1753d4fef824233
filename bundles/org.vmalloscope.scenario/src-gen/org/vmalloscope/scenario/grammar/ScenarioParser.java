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
		ADDRESS=1, ALIGN=2, ALL=3, ALLOC=4, AND=5, ARCHITECTURE=6, AREAS=7, AS=8, 
		AT=9, ATOM=10, ATOMIC=11, UNIT_B=12, BACKEND=13, BALANCE=14, BUDGET=15, 
		BYTE=16, BYTES=17, CHOICE=18, CHUNK=19, CHUNKS=20, COST=21, CPU=22, CPUS=23, 
		DISTANCE=24, DISTRIBUTION=25, DOWN=26, DRAIN=27, DRAW=28, DYNAMIC=29, 
		ELSE=30, EMPTY=31, END=32, EXPECT=33, EXPLORE=34, EXPONENTIAL=35, FAILED=36, 
		FAILURE=37, FAILURES=38, FIRST=39, FLS=40, FLUSH=41, FOR=42, FREE=43, 
		FROM=44, GENERATION=45, GET_VM_AREA=46, GFP=47, GIB=48, HIGH=49, HOLD=50, 
		HUGE=51, IF=52, IN=53, IOREMAP=54, KERNEL=55, KIB=56, KILLABLE=57, KILLED=58, 
		KSWAPD=59, LAST=60, LAZY=61, LOW=62, MACHINE=63, MAX=64, MEAN=65, MEMORY=66, 
		MESSAGE=67, MESSAGES=68, METADATA=69, MIB=70, MIN=71, MODULE=72, MS=73, 
		NO=74, NODE=75, NODES=76, NOT=77, NOTE=78, NS=79, OCCUPIED=80, OF=81, 
		OFFSET=82, ON=83, OOM=84, OPERATIONS=85, OR=86, PAGE=87, PAGES=88, PANIC=89, 
		PENDING=90, PERCPU=91, PLACEMENT=92, POPULATED=93, PURGE=94, RANDOM=95, 
		RECLAIMABLE=96, RELEASE=97, REPEAT=98, RESERVED=99, ROBIN=100, ROUND=101, 
		ROUNDUP=102, RUN=103, SCAN=104, SCENARIO=105, SCHEDULE=106, SECOND=107, 
		SECONDS=108, SEED=109, SET=110, SHRINK=111, SIZE=112, STATIC=113, STEP=114, 
		STOP=115, SUCCEEDED=116, SWITCH=117, TASK=118, TASKS=119, THRESHOLD=120, 
		TIB=121, TIME=122, TIMES=123, TO=124, UNIFORM=125, UNIT=126, UNTIL=127, 
		UP=128, US=129, VM_MAP_RAM=130, VM_UNMAP_ALIASES=131, VMALLOC=132, VMAP=133, 
		WATERMARKS=134, WEIGHT=135, WHILE=136, WINDOW=137, WITH=138, WORK=139, 
		OPEN_BRACE=140, CLOSE_BRACE=141, COMMA=142, MINUS=143, ASSIGN=144, INCREASE=145, 
		OPEN_BRACKET=146, CLOSE_BRACKET=147, BAR=148, EQUAL=149, UNEQUAL=150, 
		LESS=151, AT_MOST=152, GREATER=153, AT_LEAST=154, PLUS=155, STAR=156, 
		SLASH=157, PERCENT=158, SHIFT_LEFT=159, SHIFT_RIGHT=160, OPEN=161, CLOSE=162, 
		HEX=163, VERSION=164, DECIMAL=165, NUMBER=166, ID=167, STRING=168, NL=169, 
		COMMENT=170, SPACE=171, OTHER=172;
	public static final int
		RULE_file = 0, RULE_statements = 1, RULE_statement = 2, RULE_titleStatement = 3, 
		RULE_noteStatement = 4, RULE_seedStatement = 5, RULE_stopStatement = 6, 
		RULE_block = 7, RULE_machineStatement = 8, RULE_machineItem = 9, RULE_release = 10, 
		RULE_archName = 11, RULE_percpuPolicy = 12, RULE_vmallocPolicy = 13, RULE_chunkPart = 14, 
		RULE_costPart = 15, RULE_assignment = 16, RULE_target = 17, RULE_allocation = 18, 
		RULE_attribute = 19, RULE_flags = 20, RULE_freeStatement = 21, RULE_memoryStatement = 22, 
		RULE_workStatement = 23, RULE_switchStatement = 24, RULE_repeatStatement = 25, 
		RULE_forStatement = 26, RULE_ifStatement = 27, RULE_distributionStatement = 28, 
		RULE_distribution = 29, RULE_weighted = 30, RULE_taskStatement = 31, RULE_scheduleStatement = 32, 
		RULE_turn = 33, RULE_expectStatement = 34, RULE_expression = 35, RULE_conjunction = 36, 
		RULE_negation = 37, RULE_comparison = 38, RULE_sum = 39, RULE_product = 40, 
		RULE_shift = 41, RULE_unary = 42, RULE_primary = 43, RULE_unit = 44, RULE_fact = 45, 
		RULE_quantity = 46, RULE_function = 47;
	private static String[] makeRuleNames() {
		return new String[] {
			"file", "statements", "statement", "titleStatement", "noteStatement", 
			"seedStatement", "stopStatement", "block", "machineStatement", "machineItem", 
			"release", "archName", "percpuPolicy", "vmallocPolicy", "chunkPart", 
			"costPart", "assignment", "target", "allocation", "attribute", "flags", 
			"freeStatement", "memoryStatement", "workStatement", "switchStatement", 
			"repeatStatement", "forStatement", "ifStatement", "distributionStatement", 
			"distribution", "weighted", "taskStatement", "scheduleStatement", "turn", 
			"expectStatement", "expression", "conjunction", "negation", "comparison", 
			"sum", "product", "shift", "unary", "primary", "unit", "fact", "quantity", 
			"function"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, "'address'", "'align'", "'all'", "'alloc'", "'and'", "'architecture'", 
			"'areas'", "'as'", "'at'", "'atom'", "'atomic'", "'B'", "'backend'", 
			"'balance'", "'budget'", "'byte'", "'bytes'", "'choice'", "'chunk'", 
			"'chunks'", "'cost'", "'cpu'", "'cpus'", "'distance'", "'distribution'", 
			"'down'", "'drain'", "'draw'", "'dynamic'", "'else'", "'empty'", "'end'", 
			"'expect'", "'explore'", "'exponential'", "'failed'", "'failure'", "'failures'", 
			"'first'", "'fls'", "'flush'", "'for'", "'free'", "'from'", "'generation'", 
			"'get_vm_area'", "'gfp'", "'GiB'", "'high'", "'hold'", "'huge'", "'if'", 
			"'in'", "'ioremap'", "'kernel'", "'KiB'", "'killable'", "'killed'", "'kswapd'", 
			"'last'", "'lazy'", "'low'", "'machine'", "'max'", "'mean'", "'memory'", 
			"'message'", "'messages'", "'metadata'", "'MiB'", "'min'", "'module'", 
			"'ms'", "'no'", "'node'", "'nodes'", "'not'", "'note'", "'ns'", "'occupied'", 
			"'of'", "'offset'", "'on'", "'oom'", "'operations'", "'or'", "'page'", 
			"'pages'", "'panic'", "'pending'", "'percpu'", "'placement'", "'populated'", 
			"'purge'", "'random'", "'reclaimable'", "'release'", "'repeat'", "'reserved'", 
			"'robin'", "'round'", "'roundup'", "'run'", "'scan'", "'scenario'", "'schedule'", 
			"'second'", "'seconds'", "'seed'", "'set'", "'shrink'", "'size'", "'static'", 
			"'step'", "'stop'", "'succeeded'", "'switch'", "'task'", "'tasks'", "'threshold'", 
			"'TiB'", "'time'", "'times'", "'to'", "'uniform'", "'unit'", "'until'", 
			"'up'", "'us'", "'vm_map_ram'", "'vm_unmap_aliases'", "'vmalloc'", "'vmap'", 
			"'watermarks'", "'weight'", "'while'", "'window'", "'with'", "'work'", 
			"'{'", "'}'", "','", "'-'", "'='", "'+='", "'['", "']'", "'|'", "'=='", 
			"'!='", "'<'", "'<='", "'>'", "'>='", "'+'", "'*'", "'/'", "'%'", "'<<'", 
			"'>>'", "'('", "')'"
		};
	}
	private static final String[] _LITERAL_NAMES = makeLiteralNames();
	private static String[] makeSymbolicNames() {
		return new String[] {
			null, "ADDRESS", "ALIGN", "ALL", "ALLOC", "AND", "ARCHITECTURE", "AREAS", 
			"AS", "AT", "ATOM", "ATOMIC", "UNIT_B", "BACKEND", "BALANCE", "BUDGET", 
			"BYTE", "BYTES", "CHOICE", "CHUNK", "CHUNKS", "COST", "CPU", "CPUS", 
			"DISTANCE", "DISTRIBUTION", "DOWN", "DRAIN", "DRAW", "DYNAMIC", "ELSE", 
			"EMPTY", "END", "EXPECT", "EXPLORE", "EXPONENTIAL", "FAILED", "FAILURE", 
			"FAILURES", "FIRST", "FLS", "FLUSH", "FOR", "FREE", "FROM", "GENERATION", 
			"GET_VM_AREA", "GFP", "GIB", "HIGH", "HOLD", "HUGE", "IF", "IN", "IOREMAP", 
			"KERNEL", "KIB", "KILLABLE", "KILLED", "KSWAPD", "LAST", "LAZY", "LOW", 
			"MACHINE", "MAX", "MEAN", "MEMORY", "MESSAGE", "MESSAGES", "METADATA", 
			"MIB", "MIN", "MODULE", "MS", "NO", "NODE", "NODES", "NOT", "NOTE", "NS", 
			"OCCUPIED", "OF", "OFFSET", "ON", "OOM", "OPERATIONS", "OR", "PAGE", 
			"PAGES", "PANIC", "PENDING", "PERCPU", "PLACEMENT", "POPULATED", "PURGE", 
			"RANDOM", "RECLAIMABLE", "RELEASE", "REPEAT", "RESERVED", "ROBIN", "ROUND", 
			"ROUNDUP", "RUN", "SCAN", "SCENARIO", "SCHEDULE", "SECOND", "SECONDS", 
			"SEED", "SET", "SHRINK", "SIZE", "STATIC", "STEP", "STOP", "SUCCEEDED", 
			"SWITCH", "TASK", "TASKS", "THRESHOLD", "TIB", "TIME", "TIMES", "TO", 
			"UNIFORM", "UNIT", "UNTIL", "UP", "US", "VM_MAP_RAM", "VM_UNMAP_ALIASES", 
			"VMALLOC", "VMAP", "WATERMARKS", "WEIGHT", "WHILE", "WINDOW", "WITH", 
			"WORK", "OPEN_BRACE", "CLOSE_BRACE", "COMMA", "MINUS", "ASSIGN", "INCREASE", 
			"OPEN_BRACKET", "CLOSE_BRACKET", "BAR", "EQUAL", "UNEQUAL", "LESS", "AT_MOST", 
			"GREATER", "AT_LEAST", "PLUS", "STAR", "SLASH", "PERCENT", "SHIFT_LEFT", 
			"SHIFT_RIGHT", "OPEN", "CLOSE", "HEX", "VERSION", "DECIMAL", "NUMBER", 
			"ID", "STRING", "NL", "COMMENT", "SPACE", "OTHER"
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
			setState(96);
			statements();
			setState(97);
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
			setState(100);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(99);
				match(NL);
				}
			}

			setState(112);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -9199644567303880688L) != 0) || ((((_la - 72)) & ~0x3f) == 0 && ((1L << (_la - 72)) & 2017727972366090305L) != 0) || _la==ID) {
				{
				setState(102);
				statement();
				setState(109);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(103);
					match(NL);
					setState(105);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -9199644567303880688L) != 0) || ((((_la - 72)) & ~0x3f) == 0 && ((1L << (_la - 72)) & 2017727972366090305L) != 0) || _la==ID) {
						{
						setState(104);
						statement();
						}
					}

					}
					}
					setState(111);
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
		public StatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_statement; }
	}

	public final StatementContext statement() throws RecognitionException {
		StatementContext _localctx = new StatementContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_statement);
		try {
			setState(132);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case SCENARIO:
				enterOuterAlt(_localctx, 1);
				{
				setState(114);
				titleStatement();
				}
				break;
			case MACHINE:
				enterOuterAlt(_localctx, 2);
				{
				setState(115);
				machineStatement();
				}
				break;
			case NOTE:
				enterOuterAlt(_localctx, 3);
				{
				setState(116);
				noteStatement();
				}
				break;
			case SEED:
				enterOuterAlt(_localctx, 4);
				{
				setState(117);
				seedStatement();
				}
				break;
			case DISTRIBUTION:
				enterOuterAlt(_localctx, 5);
				{
				setState(118);
				distributionStatement();
				}
				break;
			case ID:
				enterOuterAlt(_localctx, 6);
				{
				setState(119);
				assignment();
				}
				break;
			case ALLOC:
			case GET_VM_AREA:
			case IOREMAP:
			case MODULE:
			case VM_MAP_RAM:
			case VMALLOC:
				enterOuterAlt(_localctx, 7);
				{
				setState(120);
				allocation();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 8);
				{
				setState(121);
				freeStatement();
				}
				break;
			case SET:
				enterOuterAlt(_localctx, 9);
				{
				setState(122);
				memoryStatement();
				}
				break;
			case HOLD:
			case PURGE:
			case RELEASE:
			case RUN:
			case SHRINK:
			case VM_UNMAP_ALIASES:
				enterOuterAlt(_localctx, 10);
				{
				setState(123);
				workStatement();
				}
				break;
			case SWITCH:
				enterOuterAlt(_localctx, 11);
				{
				setState(124);
				switchStatement();
				}
				break;
			case REPEAT:
				enterOuterAlt(_localctx, 12);
				{
				setState(125);
				repeatStatement();
				}
				break;
			case FOR:
				enterOuterAlt(_localctx, 13);
				{
				setState(126);
				forStatement();
				}
				break;
			case IF:
				enterOuterAlt(_localctx, 14);
				{
				setState(127);
				ifStatement();
				}
				break;
			case STOP:
				enterOuterAlt(_localctx, 15);
				{
				setState(128);
				stopStatement();
				}
				break;
			case TASK:
				enterOuterAlt(_localctx, 16);
				{
				setState(129);
				taskStatement();
				}
				break;
			case SCHEDULE:
				enterOuterAlt(_localctx, 17);
				{
				setState(130);
				scheduleStatement();
				}
				break;
			case EXPECT:
				enterOuterAlt(_localctx, 18);
				{
				setState(131);
				expectStatement();
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
			setState(134);
			match(SCENARIO);
			setState(135);
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
			setState(137);
			match(NOTE);
			setState(138);
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
			setState(140);
			match(SEED);
			setState(141);
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
			setState(143);
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
			setState(145);
			match(OPEN_BRACE);
			setState(146);
			statements();
			setState(147);
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
			setState(149);
			match(MACHINE);
			setState(150);
			match(OPEN_BRACE);
			setState(152);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(151);
				match(NL);
				}
			}

			setState(164);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (((((_la - 6)) & ~0x3f) == 0 && ((1L << (_la - 6)) & -8067635636451508223L) != 0) || ((((_la - 75)) & ~0x3f) == 0 && ((1L << (_la - 75)) & 720575940381462561L) != 0)) {
				{
				setState(154);
				machineItem();
				setState(161);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(155);
					match(NL);
					setState(157);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (((((_la - 6)) & ~0x3f) == 0 && ((1L << (_la - 6)) & -8067635636451508223L) != 0) || ((((_la - 75)) & ~0x3f) == 0 && ((1L << (_la - 75)) & 720575940381462561L) != 0)) {
						{
						setState(156);
						machineItem();
						}
					}

					}
					}
					setState(163);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(166);
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
		enterRule(_localctx, 18, RULE_machineItem);
		int _la;
		try {
			setState(270);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case KERNEL:
				enterOuterAlt(_localctx, 1);
				{
				setState(168);
				match(KERNEL);
				setState(169);
				release();
				}
				break;
			case ARCHITECTURE:
				enterOuterAlt(_localctx, 2);
				{
				setState(170);
				match(ARCHITECTURE);
				setState(171);
				archName();
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 3);
				{
				setState(172);
				match(PERCPU);
				setState(173);
				percpuPolicy();
				setState(178);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(174);
					match(COMMA);
					setState(175);
					percpuPolicy();
					}
					}
					setState(180);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case VMALLOC:
				enterOuterAlt(_localctx, 4);
				{
				setState(181);
				match(VMALLOC);
				setState(182);
				vmallocPolicy();
				setState(187);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(183);
					match(COMMA);
					setState(184);
					vmallocPolicy();
					}
					}
					setState(189);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 5);
				{
				setState(190);
				match(CPUS);
				setState(191);
				expression();
				}
				break;
			case NODE:
				enterOuterAlt(_localctx, 6);
				{
				setState(192);
				match(NODE);
				setState(193);
				match(OF);
				setState(194);
				expression();
				setState(195);
				match(CPUS);
				setState(198);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AT) {
					{
					setState(196);
					match(AT);
					setState(197);
					expression();
					}
				}

				}
				break;
			case DISTANCE:
				enterOuterAlt(_localctx, 7);
				{
				setState(200);
				match(DISTANCE);
				setState(201);
				expression();
				setState(206);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(202);
					match(COMMA);
					setState(203);
					expression();
					}
					}
					setState(208);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case MEMORY:
				enterOuterAlt(_localctx, 8);
				{
				setState(209);
				match(MEMORY);
				setState(210);
				expression();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 9);
				{
				setState(211);
				match(FREE);
				setState(212);
				match(PAGES);
				setState(213);
				expression();
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 10);
				{
				setState(214);
				match(PAGE);
				setState(215);
				match(BUDGET);
				setState(216);
				expression();
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 11);
				{
				setState(217);
				match(RECLAIMABLE);
				setState(218);
				match(PAGES);
				setState(219);
				expression();
				}
				break;
			case WATERMARKS:
				enterOuterAlt(_localctx, 12);
				{
				setState(220);
				match(WATERMARKS);
				setState(221);
				match(MIN);
				setState(222);
				expression();
				setState(223);
				match(COMMA);
				setState(224);
				match(LOW);
				setState(225);
				expression();
				setState(226);
				match(COMMA);
				setState(227);
				match(HIGH);
				setState(228);
				expression();
				}
				break;
			case KILLABLE:
				enterOuterAlt(_localctx, 13);
				{
				setState(230);
				match(KILLABLE);
				setState(231);
				match(STRING);
				setState(232);
				match(OF);
				setState(233);
				expression();
				}
				break;
			case PANIC:
				enterOuterAlt(_localctx, 14);
				{
				setState(234);
				match(PANIC);
				setState(235);
				match(ON);
				setState(236);
				match(OOM);
				}
				break;
			case FIRST:
				enterOuterAlt(_localctx, 15);
				{
				setState(237);
				match(FIRST);
				setState(238);
				match(CHUNK);
				setState(239);
				chunkPart();
				setState(244);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(240);
					match(COMMA);
					setState(241);
					chunkPart();
					}
					}
					setState(246);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case OCCUPIED:
				enterOuterAlt(_localctx, 16);
				{
				setState(247);
				match(OCCUPIED);
				setState(248);
				expression();
				setState(253);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case AT:
					{
					setState(249);
					match(AT);
					setState(250);
					expression();
					}
					break;
				case TO:
					{
					setState(251);
					match(TO);
					setState(252);
					expression();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(256);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(255);
					match(STRING);
					}
				}

				}
				break;
			case METADATA:
				enterOuterAlt(_localctx, 17);
				{
				setState(258);
				match(METADATA);
				setState(259);
				match(IN);
				setState(260);
				match(VMALLOC);
				}
				break;
			case COST:
				enterOuterAlt(_localctx, 18);
				{
				setState(261);
				match(COST);
				setState(262);
				costPart();
				setState(267);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(263);
					match(COMMA);
					setState(264);
					costPart();
					}
					}
					setState(269);
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
		enterRule(_localctx, 20, RULE_release);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(272);
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
		enterRule(_localctx, 22, RULE_archName);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(274);
			match(ID);
			setState(285);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==MINUS) {
				{
				{
				setState(275);
				match(MINUS);
				setState(281);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,19,_ctx) ) {
				case 1:
					{
					setState(277);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NUMBER) {
						{
						setState(276);
						match(NUMBER);
						}
					}

					setState(279);
					match(ID);
					}
					break;
				case 2:
					{
					setState(280);
					match(NUMBER);
					}
					break;
				}
				}
				}
				setState(287);
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
		enterRule(_localctx, 24, RULE_percpuPolicy);
		try {
			setState(300);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case GENERATION:
				enterOuterAlt(_localctx, 1);
				{
				setState(288);
				match(GENERATION);
				setState(291);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(289);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(290);
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
				setState(293);
				match(GFP);
				setState(296);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(294);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(295);
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
				setState(298);
				match(BACKEND);
				setState(299);
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
		enterRule(_localctx, 26, RULE_vmallocPolicy);
		int _la;
		try {
			setState(322);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case PLACEMENT:
				enterOuterAlt(_localctx, 1);
				{
				setState(302);
				match(PLACEMENT);
				setState(305);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(303);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(304);
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
				setState(307);
				match(PURGE);
				setState(310);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(308);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(309);
					release();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(314);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==THRESHOLD) {
					{
					setState(312);
					match(THRESHOLD);
					setState(313);
					expression();
					}
				}

				}
				break;
			case WINDOW:
				enterOuterAlt(_localctx, 3);
				{
				setState(316);
				match(WINDOW);
				setState(317);
				expression();
				setState(320);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(318);
					match(TO);
					setState(319);
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
		enterRule(_localctx, 28, RULE_chunkPart);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(324);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 536872448L) != 0) || ((((_la - 99)) & ~0x3f) == 0 && ((1L << (_la - 99)) & 134234113L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(325);
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
		enterRule(_localctx, 30, RULE_costPart);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(327);
			_la = _input.LA(1);
			if ( !(((((_la - 41)) & ~0x3f) == 0 && ((1L << (_la - 41)) & -9223372036854775803L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(328);
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
		enterRule(_localctx, 32, RULE_assignment);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(330);
			target();
			setState(338);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ASSIGN:
				{
				setState(331);
				match(ASSIGN);
				setState(334);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ALLOC:
				case GET_VM_AREA:
				case IOREMAP:
				case MODULE:
				case VM_MAP_RAM:
				case VMALLOC:
					{
					setState(332);
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
					setState(333);
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
				setState(336);
				match(INCREASE);
				setState(337);
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
		enterRule(_localctx, 34, RULE_target);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(340);
			match(ID);
			setState(345);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(341);
				match(OPEN_BRACKET);
				setState(342);
				expression();
				setState(343);
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
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
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
		public AllocationContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_allocation; }
	}

	public final AllocationContext allocation() throws RecognitionException {
		AllocationContext _localctx = new AllocationContext(_ctx, getState());
		enterRule(_localctx, 36, RULE_allocation);
		int _la;
		try {
			setState(364);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALLOC:
				enterOuterAlt(_localctx, 1);
				{
				setState(347);
				match(ALLOC);
				setState(348);
				match(PERCPU);
				setState(349);
				expression();
				setState(353);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2251799813687300L) != 0) || ((((_la - 83)) & ~0x3f) == 0 && ((1L << (_la - 83)) & 36028797019029505L) != 0)) {
					{
					{
					setState(350);
					attribute();
					}
					}
					setState(355);
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
				setState(356);
				_la = _input.LA(1);
				if ( !(_la==GET_VM_AREA || _la==IOREMAP || ((((_la - 72)) & ~0x3f) == 0 && ((1L << (_la - 72)) & 1441151880758558721L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(357);
				expression();
				setState(361);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 2251799813687300L) != 0) || ((((_la - 83)) & ~0x3f) == 0 && ((1L << (_la - 83)) & 36028797019029505L) != 0)) {
					{
					{
					setState(358);
					attribute();
					}
					}
					setState(363);
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
	public static class AttributeContext extends ParserRuleContext {
		public TerminalNode ALIGN() { return getToken(ScenarioParser.ALIGN, 0); }
		public ExpressionContext expression() {
			return getRuleContext(ExpressionContext.class,0);
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
		public AttributeContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_attribute; }
	}

	public final AttributeContext attribute() throws RecognitionException {
		AttributeContext _localctx = new AttributeContext(_ctx, getState());
		enterRule(_localctx, 38, RULE_attribute);
		try {
			setState(376);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALIGN:
				enterOuterAlt(_localctx, 1);
				{
				setState(366);
				match(ALIGN);
				setState(367);
				expression();
				}
				break;
			case WITH:
				enterOuterAlt(_localctx, 2);
				{
				setState(368);
				match(WITH);
				setState(369);
				flags();
				}
				break;
			case RESERVED:
				enterOuterAlt(_localctx, 3);
				{
				setState(370);
				match(RESERVED);
				}
				break;
			case ATOMIC:
				enterOuterAlt(_localctx, 4);
				{
				setState(371);
				match(ATOMIC);
				}
				break;
			case HUGE:
				enterOuterAlt(_localctx, 5);
				{
				setState(372);
				match(HUGE);
				}
				break;
			case ON:
				enterOuterAlt(_localctx, 6);
				{
				setState(373);
				match(ON);
				setState(374);
				match(CPU);
				setState(375);
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
		enterRule(_localctx, 40, RULE_flags);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(378);
			match(ID);
			setState(383);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==BAR) {
				{
				{
				setState(379);
				match(BAR);
				setState(380);
				match(ID);
				}
				}
				setState(385);
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
		enterRule(_localctx, 42, RULE_freeStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(386);
			match(FREE);
			setState(392);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALL:
				{
				setState(387);
				match(ALL);
				setState(388);
				match(ID);
				}
				break;
			case PAGES:
				{
				setState(389);
				match(PAGES);
				setState(390);
				expression();
				}
				break;
			case ID:
				{
				setState(391);
				target();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(397);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ON) {
				{
				setState(394);
				match(ON);
				setState(395);
				match(CPU);
				setState(396);
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
		enterRule(_localctx, 44, RULE_memoryStatement);
		try {
			setState(407);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,39,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(399);
				match(SET);
				setState(400);
				match(FREE);
				setState(401);
				match(PAGES);
				setState(402);
				expression();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(403);
				match(SET);
				setState(404);
				match(RECLAIMABLE);
				setState(405);
				match(PAGES);
				setState(406);
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
		enterRule(_localctx, 46, RULE_workStatement);
		int _la;
		try {
			setState(425);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case RUN:
				enterOuterAlt(_localctx, 1);
				{
				setState(409);
				match(RUN);
				setState(415);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case BALANCE:
					{
					setState(410);
					match(BALANCE);
					setState(411);
					match(WORK);
					}
					break;
				case DRAIN:
					{
					setState(412);
					match(DRAIN);
					setState(413);
					match(WORK);
					}
					break;
				case KSWAPD:
					{
					setState(414);
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
				setState(417);
				_la = _input.LA(1);
				if ( !(_la==HOLD || _la==RELEASE) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(418);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(419);
				match(WORK);
				}
				break;
			case PURGE:
				enterOuterAlt(_localctx, 3);
				{
				setState(420);
				match(PURGE);
				}
				break;
			case VM_UNMAP_ALIASES:
				enterOuterAlt(_localctx, 4);
				{
				setState(421);
				match(VM_UNMAP_ALIASES);
				}
				break;
			case SHRINK:
				enterOuterAlt(_localctx, 5);
				{
				setState(422);
				match(SHRINK);
				setState(423);
				match(VMAP);
				setState(424);
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
		enterRule(_localctx, 48, RULE_switchStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(427);
			match(SWITCH);
			setState(428);
			match(TO);
			setState(429);
			match(CPU);
			setState(430);
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
		enterRule(_localctx, 50, RULE_repeatStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(432);
			match(REPEAT);
			setState(457);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNTIL:
				{
				setState(433);
				match(UNTIL);
				setState(434);
				match(FAILURE);
				setState(437);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(435);
					match(AS);
					setState(436);
					match(ID);
					}
				}

				}
				break;
			case UP:
				{
				setState(439);
				match(UP);
				setState(440);
				match(TO);
				setState(441);
				expression();
				setState(442);
				match(TIMES);
				setState(443);
				match(UNTIL);
				setState(444);
				match(FAILURE);
				setState(447);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(445);
					match(AS);
					setState(446);
					match(ID);
					}
				}

				}
				break;
			case WHILE:
				{
				setState(449);
				match(WHILE);
				setState(450);
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
				setState(451);
				expression();
				setState(452);
				match(TIMES);
				setState(455);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(453);
					match(AS);
					setState(454);
					match(ID);
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(459);
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
		enterRule(_localctx, 52, RULE_forStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(461);
			match(FOR);
			setState(462);
			match(ID);
			setState(463);
			match(FROM);
			setState(464);
			expression();
			setState(468);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DOWN:
				{
				setState(465);
				match(DOWN);
				setState(466);
				match(TO);
				}
				break;
			case TO:
				{
				setState(467);
				match(TO);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(470);
			expression();
			setState(473);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STEP) {
				{
				setState(471);
				match(STEP);
				setState(472);
				expression();
				}
			}

			setState(475);
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
		enterRule(_localctx, 54, RULE_ifStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(477);
			match(IF);
			setState(478);
			expression();
			setState(479);
			block();
			setState(485);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ELSE) {
				{
				setState(480);
				match(ELSE);
				setState(483);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case OPEN_BRACE:
					{
					setState(481);
					block();
					}
					break;
				case IF:
					{
					setState(482);
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
		enterRule(_localctx, 56, RULE_distributionStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(487);
			match(DISTRIBUTION);
			setState(488);
			match(ID);
			setState(489);
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
		enterRule(_localctx, 58, RULE_distribution);
		int _la;
		try {
			setState(508);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNIFORM:
				enterOuterAlt(_localctx, 1);
				{
				setState(491);
				match(UNIFORM);
				setState(492);
				expression();
				setState(493);
				match(TO);
				setState(494);
				expression();
				}
				break;
			case EXPONENTIAL:
				enterOuterAlt(_localctx, 2);
				{
				setState(496);
				match(EXPONENTIAL);
				setState(497);
				match(MEAN);
				setState(498);
				expression();
				}
				break;
			case CHOICE:
				enterOuterAlt(_localctx, 3);
				{
				setState(499);
				match(CHOICE);
				setState(500);
				weighted();
				setState(505);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(501);
					match(COMMA);
					setState(502);
					weighted();
					}
					}
					setState(507);
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
		enterRule(_localctx, 60, RULE_weighted);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(510);
			expression();
			setState(513);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==WEIGHT) {
				{
				setState(511);
				match(WEIGHT);
				setState(512);
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
		enterRule(_localctx, 62, RULE_taskStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(515);
			match(TASK);
			setState(516);
			match(ID);
			setState(517);
			match(ON);
			setState(518);
			match(CPU);
			setState(519);
			expression();
			setState(522);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==TO) {
				{
				setState(520);
				match(TO);
				setState(521);
				expression();
				}
			}

			setState(524);
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
		enterRule(_localctx, 64, RULE_scheduleStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(526);
			match(SCHEDULE);
			setState(547);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ROUND:
				{
				setState(527);
				match(ROUND);
				setState(528);
				match(ROBIN);
				}
				break;
			case SEED:
				{
				setState(529);
				match(SEED);
				setState(530);
				expression();
				}
				break;
			case EXPLORE:
				{
				setState(531);
				match(EXPLORE);
				setState(537);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==UP) {
					{
					setState(532);
					match(UP);
					setState(533);
					match(TO);
					setState(534);
					expression();
					setState(535);
					match(OPERATIONS);
					}
				}

				}
				break;
			case ID:
				{
				setState(539);
				turn();
				setState(544);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(540);
					match(COMMA);
					setState(541);
					turn();
					}
					}
					setState(546);
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
		enterRule(_localctx, 66, RULE_turn);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(549);
			match(ID);
			setState(554);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(550);
				match(OPEN_BRACKET);
				setState(551);
				expression();
				setState(552);
				match(CLOSE_BRACKET);
				}
			}

			setState(561);
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
				setState(556);
				expression();
				setState(557);
				match(TIMES);
				}
				break;
			case TO:
				{
				setState(559);
				match(TO);
				setState(560);
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
		enterRule(_localctx, 68, RULE_expectStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(563);
			match(EXPECT);
			setState(584);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MESSAGE:
				{
				setState(564);
				match(MESSAGE);
				setState(565);
				match(STRING);
				setState(569);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 3747005063019118722L) != 0) || ((((_la - 64)) & ~0x3f) == 0 && ((1L << (_la - 64)) & 4900198151558013073L) != 0) || ((((_la - 143)) & ~0x3f) == 0 && ((1L << (_la - 143)) & 30670849L) != 0)) {
					{
					setState(566);
					expression();
					setState(567);
					match(TIMES);
					}
				}

				}
				break;
			case NO:
				{
				setState(571);
				match(NO);
				setState(577);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case MESSAGE:
					{
					setState(572);
					match(MESSAGE);
					setState(574);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==STRING) {
						{
						setState(573);
						match(STRING);
						}
					}

					}
					break;
				case PANIC:
					{
					setState(576);
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
				setState(579);
				match(PANIC);
				setState(581);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(580);
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
				setState(583);
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
		enterRule(_localctx, 70, RULE_expression);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(586);
			conjunction();
			setState(591);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,64,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(587);
					match(OR);
					setState(588);
					conjunction();
					}
					} 
				}
				setState(593);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,64,_ctx);
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
		enterRule(_localctx, 72, RULE_conjunction);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(594);
			negation();
			setState(599);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,65,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(595);
					match(AND);
					setState(596);
					negation();
					}
					} 
				}
				setState(601);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,65,_ctx);
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
		enterRule(_localctx, 74, RULE_negation);
		try {
			setState(605);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NOT:
				enterOuterAlt(_localctx, 1);
				{
				setState(602);
				match(NOT);
				setState(603);
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
				setState(604);
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
		enterRule(_localctx, 76, RULE_comparison);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(607);
			sum();
			setState(616);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,68,_ctx) ) {
			case 1:
				{
				setState(608);
				_la = _input.LA(1);
				if ( !(((((_la - 149)) & ~0x3f) == 0 && ((1L << (_la - 149)) & 63L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(609);
				sum();
				}
				break;
			case 2:
				{
				setState(610);
				match(FAILED);
				setState(613);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,67,_ctx) ) {
				case 1:
					{
					setState(611);
					match(WITH);
					setState(612);
					match(STRING);
					}
					break;
				}
				}
				break;
			case 3:
				{
				setState(615);
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
		enterRule(_localctx, 78, RULE_sum);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(618);
			product();
			setState(623);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,69,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(619);
					_la = _input.LA(1);
					if ( !(_la==MINUS || _la==PLUS) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(620);
					product();
					}
					} 
				}
				setState(625);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,69,_ctx);
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
		enterRule(_localctx, 80, RULE_product);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(626);
			shift();
			setState(631);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,70,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(627);
					_la = _input.LA(1);
					if ( !(((((_la - 156)) & ~0x3f) == 0 && ((1L << (_la - 156)) & 7L) != 0)) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(628);
					shift();
					}
					} 
				}
				setState(633);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,70,_ctx);
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
		enterRule(_localctx, 82, RULE_shift);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(634);
			unary();
			setState(639);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,71,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(635);
					_la = _input.LA(1);
					if ( !(_la==SHIFT_LEFT || _la==SHIFT_RIGHT) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(636);
					unary();
					}
					} 
				}
				setState(641);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,71,_ctx);
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
		enterRule(_localctx, 84, RULE_unary);
		try {
			setState(645);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MINUS:
				enterOuterAlt(_localctx, 1);
				{
				setState(642);
				match(MINUS);
				setState(643);
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
				setState(644);
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
		enterRule(_localctx, 86, RULE_primary);
		int _la;
		try {
			setState(687);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case HEX:
			case DECIMAL:
			case NUMBER:
				enterOuterAlt(_localctx, 1);
				{
				setState(647);
				_la = _input.LA(1);
				if ( !(((((_la - 163)) & ~0x3f) == 0 && ((1L << (_la - 163)) & 13L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(649);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 72339069014839296L) != 0) || ((((_la - 70)) & ~0x3f) == 0 && ((1L << (_la - 70)) & 578712964434362889L) != 0)) {
					{
					setState(648);
					unit();
					}
				}

				}
				break;
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(651);
				match(ID);
				setState(656);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OPEN_BRACKET) {
					{
					setState(652);
					match(OPEN_BRACKET);
					setState(653);
					expression();
					setState(654);
					match(CLOSE_BRACKET);
					}
				}

				}
				break;
			case OPEN:
				enterOuterAlt(_localctx, 3);
				{
				setState(658);
				match(OPEN);
				setState(659);
				expression();
				setState(660);
				match(CLOSE);
				}
				break;
			case LAST:
				enterOuterAlt(_localctx, 4);
				{
				setState(662);
				match(LAST);
				}
				break;
			case ADDRESS:
			case CHUNK:
			case OFFSET:
			case SIZE:
				enterOuterAlt(_localctx, 5);
				{
				setState(663);
				fact();
				setState(664);
				match(OF);
				setState(665);
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
				setState(667);
				quantity();
				}
				break;
			case RANDOM:
				enterOuterAlt(_localctx, 7);
				{
				setState(668);
				match(RANDOM);
				setState(669);
				expression();
				setState(670);
				match(TO);
				setState(671);
				expression();
				}
				break;
			case DRAW:
				enterOuterAlt(_localctx, 8);
				{
				setState(673);
				match(DRAW);
				setState(674);
				match(ID);
				}
				break;
			case FLS:
			case MAX:
			case MIN:
			case ROUNDUP:
				enterOuterAlt(_localctx, 9);
				{
				setState(675);
				function();
				setState(676);
				match(OPEN);
				setState(677);
				expression();
				setState(682);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(678);
					match(COMMA);
					setState(679);
					expression();
					}
					}
					setState(684);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(685);
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
		enterRule(_localctx, 88, RULE_unit);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(689);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 72339069014839296L) != 0) || ((((_la - 70)) & ~0x3f) == 0 && ((1L << (_la - 70)) & 578712964434362889L) != 0)) ) {
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
		enterRule(_localctx, 90, RULE_fact);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(691);
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
		enterRule(_localctx, 92, RULE_quantity);
		int _la;
		try {
			setState(721);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LAZY:
				enterOuterAlt(_localctx, 1);
				{
				setState(693);
				match(LAZY);
				setState(694);
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
				setState(695);
				match(FREE);
				setState(696);
				match(PAGES);
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 3);
				{
				setState(697);
				match(RECLAIMABLE);
				setState(698);
				match(PAGES);
				}
				break;
			case EMPTY:
				enterOuterAlt(_localctx, 4);
				{
				setState(699);
				match(EMPTY);
				setState(700);
				match(PAGES);
				}
				break;
			case POPULATED:
				enterOuterAlt(_localctx, 5);
				{
				setState(701);
				match(POPULATED);
				setState(702);
				match(PAGES);
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 6);
				{
				setState(703);
				match(PERCPU);
				setState(704);
				match(MEMORY);
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 7);
				{
				setState(705);
				match(PAGE);
				setState(706);
				match(SIZE);
				}
				break;
			case UNIT:
				enterOuterAlt(_localctx, 8);
				{
				setState(707);
				match(UNIT);
				setState(708);
				match(SIZE);
				}
				break;
			case CHUNKS:
				enterOuterAlt(_localctx, 9);
				{
				setState(709);
				match(CHUNKS);
				}
				break;
			case AREAS:
				enterOuterAlt(_localctx, 10);
				{
				setState(710);
				match(AREAS);
				}
				break;
			case FAILURES:
				enterOuterAlt(_localctx, 11);
				{
				setState(711);
				match(FAILURES);
				}
				break;
			case MESSAGES:
				enterOuterAlt(_localctx, 12);
				{
				setState(712);
				match(MESSAGES);
				}
				break;
			case OPERATIONS:
				enterOuterAlt(_localctx, 13);
				{
				setState(713);
				match(OPERATIONS);
				}
				break;
			case CPU:
				enterOuterAlt(_localctx, 14);
				{
				setState(714);
				match(CPU);
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 15);
				{
				setState(715);
				match(CPUS);
				}
				break;
			case TIME:
				enterOuterAlt(_localctx, 16);
				{
				setState(716);
				match(TIME);
				}
				break;
			case KILLED:
				enterOuterAlt(_localctx, 17);
				{
				setState(717);
				match(KILLED);
				setState(718);
				match(TASKS);
				}
				break;
			case BALANCE:
			case DRAIN:
				enterOuterAlt(_localctx, 18);
				{
				setState(719);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(720);
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
		enterRule(_localctx, 94, RULE_function);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(723);
			_la = _input.LA(1);
			if ( !(((((_la - 40)) & ~0x3f) == 0 && ((1L << (_la - 40)) & 4611686020591648769L) != 0)) ) {
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
		"\u0004\u0001\u00ac\u02d6\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001"+
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
		",\u0002-\u0007-\u0002.\u0007.\u0002/\u0007/\u0001\u0000\u0001\u0000\u0001"+
		"\u0000\u0001\u0001\u0003\u0001e\b\u0001\u0001\u0001\u0001\u0001\u0001"+
		"\u0001\u0003\u0001j\b\u0001\u0005\u0001l\b\u0001\n\u0001\f\u0001o\t\u0001"+
		"\u0003\u0001q\b\u0001\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002"+
		"\u0001\u0002\u0001\u0002\u0003\u0002\u0085\b\u0002\u0001\u0003\u0001\u0003"+
		"\u0001\u0003\u0001\u0004\u0001\u0004\u0001\u0004\u0001\u0005\u0001\u0005"+
		"\u0001\u0005\u0001\u0006\u0001\u0006\u0001\u0007\u0001\u0007\u0001\u0007"+
		"\u0001\u0007\u0001\b\u0001\b\u0001\b\u0003\b\u0099\b\b\u0001\b\u0001\b"+
		"\u0001\b\u0003\b\u009e\b\b\u0005\b\u00a0\b\b\n\b\f\b\u00a3\t\b\u0003\b"+
		"\u00a5\b\b\u0001\b\u0001\b\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0005\t\u00b1\b\t\n\t\f\t\u00b4\t\t\u0001\t\u0001\t"+
		"\u0001\t\u0001\t\u0005\t\u00ba\b\t\n\t\f\t\u00bd\t\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0003\t\u00c7\b\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0005\t\u00cd\b\t\n\t\f\t\u00d0\t\t\u0001\t\u0001\t"+
		"\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0001\t\u0001\t\u0001\t\u0001\t\u0005\t\u00f3\b\t\n\t\f\t\u00f6\t\t"+
		"\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0003\t\u00fe\b\t\u0001"+
		"\t\u0003\t\u0101\b\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0005\t\u010a\b\t\n\t\f\t\u010d\t\t\u0003\t\u010f\b\t\u0001\n\u0001"+
		"\n\u0001\u000b\u0001\u000b\u0001\u000b\u0003\u000b\u0116\b\u000b\u0001"+
		"\u000b\u0001\u000b\u0003\u000b\u011a\b\u000b\u0005\u000b\u011c\b\u000b"+
		"\n\u000b\f\u000b\u011f\t\u000b\u0001\f\u0001\f\u0001\f\u0003\f\u0124\b"+
		"\f\u0001\f\u0001\f\u0001\f\u0003\f\u0129\b\f\u0001\f\u0001\f\u0003\f\u012d"+
		"\b\f\u0001\r\u0001\r\u0001\r\u0003\r\u0132\b\r\u0001\r\u0001\r\u0001\r"+
		"\u0003\r\u0137\b\r\u0001\r\u0001\r\u0003\r\u013b\b\r\u0001\r\u0001\r\u0001"+
		"\r\u0001\r\u0003\r\u0141\b\r\u0003\r\u0143\b\r\u0001\u000e\u0001\u000e"+
		"\u0001\u000e\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u0010\u0001\u0010"+
		"\u0001\u0010\u0001\u0010\u0003\u0010\u014f\b\u0010\u0001\u0010\u0001\u0010"+
		"\u0003\u0010\u0153\b\u0010\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0011"+
		"\u0001\u0011\u0003\u0011\u015a\b\u0011\u0001\u0012\u0001\u0012\u0001\u0012"+
		"\u0001\u0012\u0005\u0012\u0160\b\u0012\n\u0012\f\u0012\u0163\t\u0012\u0001"+
		"\u0012\u0001\u0012\u0001\u0012\u0005\u0012\u0168\b\u0012\n\u0012\f\u0012"+
		"\u016b\t\u0012\u0003\u0012\u016d\b\u0012\u0001\u0013\u0001\u0013\u0001"+
		"\u0013\u0001\u0013\u0001\u0013\u0001\u0013\u0001\u0013\u0001\u0013\u0001"+
		"\u0013\u0001\u0013\u0003\u0013\u0179\b\u0013\u0001\u0014\u0001\u0014\u0001"+
		"\u0014\u0005\u0014\u017e\b\u0014\n\u0014\f\u0014\u0181\t\u0014\u0001\u0015"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0003\u0015"+
		"\u0189\b\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0003\u0015\u018e\b"+
		"\u0015\u0001\u0016\u0001\u0016\u0001\u0016\u0001\u0016\u0001\u0016\u0001"+
		"\u0016\u0001\u0016\u0001\u0016\u0003\u0016\u0198\b\u0016\u0001\u0017\u0001"+
		"\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01a0"+
		"\b\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001"+
		"\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01aa\b\u0017\u0001\u0018\u0001"+
		"\u0018\u0001\u0018\u0001\u0018\u0001\u0018\u0001\u0019\u0001\u0019\u0001"+
		"\u0019\u0001\u0019\u0001\u0019\u0003\u0019\u01b6\b\u0019\u0001\u0019\u0001"+
		"\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001"+
		"\u0019\u0003\u0019\u01c0\b\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001"+
		"\u0019\u0001\u0019\u0001\u0019\u0003\u0019\u01c8\b\u0019\u0003\u0019\u01ca"+
		"\b\u0019\u0001\u0019\u0001\u0019\u0001\u001a\u0001\u001a\u0001\u001a\u0001"+
		"\u001a\u0001\u001a\u0001\u001a\u0001\u001a\u0003\u001a\u01d5\b\u001a\u0001"+
		"\u001a\u0001\u001a\u0001\u001a\u0003\u001a\u01da\b\u001a\u0001\u001a\u0001"+
		"\u001a\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001"+
		"\u001b\u0003\u001b\u01e4\b\u001b\u0003\u001b\u01e6\b\u001b\u0001\u001c"+
		"\u0001\u001c\u0001\u001c\u0001\u001c\u0001\u001d\u0001\u001d\u0001\u001d"+
		"\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d"+
		"\u0001\u001d\u0001\u001d\u0001\u001d\u0005\u001d\u01f8\b\u001d\n\u001d"+
		"\f\u001d\u01fb\t\u001d\u0003\u001d\u01fd\b\u001d\u0001\u001e\u0001\u001e"+
		"\u0001\u001e\u0003\u001e\u0202\b\u001e\u0001\u001f\u0001\u001f\u0001\u001f"+
		"\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0003\u001f\u020b\b\u001f"+
		"\u0001\u001f\u0001\u001f\u0001 \u0001 \u0001 \u0001 \u0001 \u0001 \u0001"+
		" \u0001 \u0001 \u0001 \u0001 \u0003 \u021a\b \u0001 \u0001 \u0001 \u0005"+
		" \u021f\b \n \f \u0222\t \u0003 \u0224\b \u0001!\u0001!\u0001!\u0001!"+
		"\u0001!\u0003!\u022b\b!\u0001!\u0001!\u0001!\u0001!\u0001!\u0003!\u0232"+
		"\b!\u0001\"\u0001\"\u0001\"\u0001\"\u0001\"\u0001\"\u0003\"\u023a\b\""+
		"\u0001\"\u0001\"\u0001\"\u0003\"\u023f\b\"\u0001\"\u0003\"\u0242\b\"\u0001"+
		"\"\u0001\"\u0003\"\u0246\b\"\u0001\"\u0003\"\u0249\b\"\u0001#\u0001#\u0001"+
		"#\u0005#\u024e\b#\n#\f#\u0251\t#\u0001$\u0001$\u0001$\u0005$\u0256\b$"+
		"\n$\f$\u0259\t$\u0001%\u0001%\u0001%\u0003%\u025e\b%\u0001&\u0001&\u0001"+
		"&\u0001&\u0001&\u0001&\u0003&\u0266\b&\u0001&\u0003&\u0269\b&\u0001\'"+
		"\u0001\'\u0001\'\u0005\'\u026e\b\'\n\'\f\'\u0271\t\'\u0001(\u0001(\u0001"+
		"(\u0005(\u0276\b(\n(\f(\u0279\t(\u0001)\u0001)\u0001)\u0005)\u027e\b)"+
		"\n)\f)\u0281\t)\u0001*\u0001*\u0001*\u0003*\u0286\b*\u0001+\u0001+\u0003"+
		"+\u028a\b+\u0001+\u0001+\u0001+\u0001+\u0001+\u0003+\u0291\b+\u0001+\u0001"+
		"+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001"+
		"+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001+\u0001"+
		"+\u0005+\u02a9\b+\n+\f+\u02ac\t+\u0001+\u0001+\u0003+\u02b0\b+\u0001,"+
		"\u0001,\u0001-\u0001-\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001"+
		".\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001"+
		".\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001.\u0001"+
		".\u0001.\u0003.\u02d2\b.\u0001/\u0001/\u0001/\u0000\u00000\u0000\u0002"+
		"\u0004\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016\u0018\u001a\u001c\u001e"+
		" \"$&(*,.02468:<>@BDFHJLNPRTVXZ\\^\u0000\u000f\u0001\u0000\u00a4\u00a5"+
		"\u0005\u0000\t\n\u001d\u001dccqq~~\u0003\u0000))++hh\u0005\u0000..66H"+
		"H\u0082\u0082\u0084\u0084\u0002\u000022aa\u0002\u0000\u000e\u000e\u001b"+
		"\u001b\u0001\u0000\u0095\u009a\u0002\u0000\u008f\u008f\u009b\u009b\u0001"+
		"\u0000\u009c\u009e\u0001\u0000\u009f\u00a0\u0002\u0000\u00a3\u00a3\u00a5"+
		"\u00a6\u000b\u0000\f\f\u0010\u00110088FFIIOOWXklyy\u0081\u0081\u0004\u0000"+
		"\u0001\u0001\u0013\u0013RRpp\u0002\u0000@@XX\u0004\u0000((@@GGff\u033f"+
		"\u0000`\u0001\u0000\u0000\u0000\u0002d\u0001\u0000\u0000\u0000\u0004\u0084"+
		"\u0001\u0000\u0000\u0000\u0006\u0086\u0001\u0000\u0000\u0000\b\u0089\u0001"+
		"\u0000\u0000\u0000\n\u008c\u0001\u0000\u0000\u0000\f\u008f\u0001\u0000"+
		"\u0000\u0000\u000e\u0091\u0001\u0000\u0000\u0000\u0010\u0095\u0001\u0000"+
		"\u0000\u0000\u0012\u010e\u0001\u0000\u0000\u0000\u0014\u0110\u0001\u0000"+
		"\u0000\u0000\u0016\u0112\u0001\u0000\u0000\u0000\u0018\u012c\u0001\u0000"+
		"\u0000\u0000\u001a\u0142\u0001\u0000\u0000\u0000\u001c\u0144\u0001\u0000"+
		"\u0000\u0000\u001e\u0147\u0001\u0000\u0000\u0000 \u014a\u0001\u0000\u0000"+
		"\u0000\"\u0154\u0001\u0000\u0000\u0000$\u016c\u0001\u0000\u0000\u0000"+
		"&\u0178\u0001\u0000\u0000\u0000(\u017a\u0001\u0000\u0000\u0000*\u0182"+
		"\u0001\u0000\u0000\u0000,\u0197\u0001\u0000\u0000\u0000.\u01a9\u0001\u0000"+
		"\u0000\u00000\u01ab\u0001\u0000\u0000\u00002\u01b0\u0001\u0000\u0000\u0000"+
		"4\u01cd\u0001\u0000\u0000\u00006\u01dd\u0001\u0000\u0000\u00008\u01e7"+
		"\u0001\u0000\u0000\u0000:\u01fc\u0001\u0000\u0000\u0000<\u01fe\u0001\u0000"+
		"\u0000\u0000>\u0203\u0001\u0000\u0000\u0000@\u020e\u0001\u0000\u0000\u0000"+
		"B\u0225\u0001\u0000\u0000\u0000D\u0233\u0001\u0000\u0000\u0000F\u024a"+
		"\u0001\u0000\u0000\u0000H\u0252\u0001\u0000\u0000\u0000J\u025d\u0001\u0000"+
		"\u0000\u0000L\u025f\u0001\u0000\u0000\u0000N\u026a\u0001\u0000\u0000\u0000"+
		"P\u0272\u0001\u0000\u0000\u0000R\u027a\u0001\u0000\u0000\u0000T\u0285"+
		"\u0001\u0000\u0000\u0000V\u02af\u0001\u0000\u0000\u0000X\u02b1\u0001\u0000"+
		"\u0000\u0000Z\u02b3\u0001\u0000\u0000\u0000\\\u02d1\u0001\u0000\u0000"+
		"\u0000^\u02d3\u0001\u0000\u0000\u0000`a\u0003\u0002\u0001\u0000ab\u0005"+
		"\u0000\u0000\u0001b\u0001\u0001\u0000\u0000\u0000ce\u0005\u00a9\u0000"+
		"\u0000dc\u0001\u0000\u0000\u0000de\u0001\u0000\u0000\u0000ep\u0001\u0000"+
		"\u0000\u0000fm\u0003\u0004\u0002\u0000gi\u0005\u00a9\u0000\u0000hj\u0003"+
		"\u0004\u0002\u0000ih\u0001\u0000\u0000\u0000ij\u0001\u0000\u0000\u0000"+
		"jl\u0001\u0000\u0000\u0000kg\u0001\u0000\u0000\u0000lo\u0001\u0000\u0000"+
		"\u0000mk\u0001\u0000\u0000\u0000mn\u0001\u0000\u0000\u0000nq\u0001\u0000"+
		"\u0000\u0000om\u0001\u0000\u0000\u0000pf\u0001\u0000\u0000\u0000pq\u0001"+
		"\u0000\u0000\u0000q\u0003\u0001\u0000\u0000\u0000r\u0085\u0003\u0006\u0003"+
		"\u0000s\u0085\u0003\u0010\b\u0000t\u0085\u0003\b\u0004\u0000u\u0085\u0003"+
		"\n\u0005\u0000v\u0085\u00038\u001c\u0000w\u0085\u0003 \u0010\u0000x\u0085"+
		"\u0003$\u0012\u0000y\u0085\u0003*\u0015\u0000z\u0085\u0003,\u0016\u0000"+
		"{\u0085\u0003.\u0017\u0000|\u0085\u00030\u0018\u0000}\u0085\u00032\u0019"+
		"\u0000~\u0085\u00034\u001a\u0000\u007f\u0085\u00036\u001b\u0000\u0080"+
		"\u0085\u0003\f\u0006\u0000\u0081\u0085\u0003>\u001f\u0000\u0082\u0085"+
		"\u0003@ \u0000\u0083\u0085\u0003D\"\u0000\u0084r\u0001\u0000\u0000\u0000"+
		"\u0084s\u0001\u0000\u0000\u0000\u0084t\u0001\u0000\u0000\u0000\u0084u"+
		"\u0001\u0000\u0000\u0000\u0084v\u0001\u0000\u0000\u0000\u0084w\u0001\u0000"+
		"\u0000\u0000\u0084x\u0001\u0000\u0000\u0000\u0084y\u0001\u0000\u0000\u0000"+
		"\u0084z\u0001\u0000\u0000\u0000\u0084{\u0001\u0000\u0000\u0000\u0084|"+
		"\u0001\u0000\u0000\u0000\u0084}\u0001\u0000\u0000\u0000\u0084~\u0001\u0000"+
		"\u0000\u0000\u0084\u007f\u0001\u0000\u0000\u0000\u0084\u0080\u0001\u0000"+
		"\u0000\u0000\u0084\u0081\u0001\u0000\u0000\u0000\u0084\u0082\u0001\u0000"+
		"\u0000\u0000\u0084\u0083\u0001\u0000\u0000\u0000\u0085\u0005\u0001\u0000"+
		"\u0000\u0000\u0086\u0087\u0005i\u0000\u0000\u0087\u0088\u0005\u00a8\u0000"+
		"\u0000\u0088\u0007\u0001\u0000\u0000\u0000\u0089\u008a\u0005N\u0000\u0000"+
		"\u008a\u008b\u0005\u00a8\u0000\u0000\u008b\t\u0001\u0000\u0000\u0000\u008c"+
		"\u008d\u0005m\u0000\u0000\u008d\u008e\u0003F#\u0000\u008e\u000b\u0001"+
		"\u0000\u0000\u0000\u008f\u0090\u0005s\u0000\u0000\u0090\r\u0001\u0000"+
		"\u0000\u0000\u0091\u0092\u0005\u008c\u0000\u0000\u0092\u0093\u0003\u0002"+
		"\u0001\u0000\u0093\u0094\u0005\u008d\u0000\u0000\u0094\u000f\u0001\u0000"+
		"\u0000\u0000\u0095\u0096\u0005?\u0000\u0000\u0096\u0098\u0005\u008c\u0000"+
		"\u0000\u0097\u0099\u0005\u00a9\u0000\u0000\u0098\u0097\u0001\u0000\u0000"+
		"\u0000\u0098\u0099\u0001\u0000\u0000\u0000\u0099\u00a4\u0001\u0000\u0000"+
		"\u0000\u009a\u00a1\u0003\u0012\t\u0000\u009b\u009d\u0005\u00a9\u0000\u0000"+
		"\u009c\u009e\u0003\u0012\t\u0000\u009d\u009c\u0001\u0000\u0000\u0000\u009d"+
		"\u009e\u0001\u0000\u0000\u0000\u009e\u00a0\u0001\u0000\u0000\u0000\u009f"+
		"\u009b\u0001\u0000\u0000\u0000\u00a0\u00a3\u0001\u0000\u0000\u0000\u00a1"+
		"\u009f\u0001\u0000\u0000\u0000\u00a1\u00a2\u0001\u0000\u0000\u0000\u00a2"+
		"\u00a5\u0001\u0000\u0000\u0000\u00a3\u00a1\u0001\u0000\u0000\u0000\u00a4"+
		"\u009a\u0001\u0000\u0000\u0000\u00a4\u00a5\u0001\u0000\u0000\u0000\u00a5"+
		"\u00a6\u0001\u0000\u0000\u0000\u00a6\u00a7\u0005\u008d\u0000\u0000\u00a7"+
		"\u0011\u0001\u0000\u0000\u0000\u00a8\u00a9\u00057\u0000\u0000\u00a9\u010f"+
		"\u0003\u0014\n\u0000\u00aa\u00ab\u0005\u0006\u0000\u0000\u00ab\u010f\u0003"+
		"\u0016\u000b\u0000\u00ac\u00ad\u0005[\u0000\u0000\u00ad\u00b2\u0003\u0018"+
		"\f\u0000\u00ae\u00af\u0005\u008e\u0000\u0000\u00af\u00b1\u0003\u0018\f"+
		"\u0000\u00b0\u00ae\u0001\u0000\u0000\u0000\u00b1\u00b4\u0001\u0000\u0000"+
		"\u0000\u00b2\u00b0\u0001\u0000\u0000\u0000\u00b2\u00b3\u0001\u0000\u0000"+
		"\u0000\u00b3\u010f\u0001\u0000\u0000\u0000\u00b4\u00b2\u0001\u0000\u0000"+
		"\u0000\u00b5\u00b6\u0005\u0084\u0000\u0000\u00b6\u00bb\u0003\u001a\r\u0000"+
		"\u00b7\u00b8\u0005\u008e\u0000\u0000\u00b8\u00ba\u0003\u001a\r\u0000\u00b9"+
		"\u00b7\u0001\u0000\u0000\u0000\u00ba\u00bd\u0001\u0000\u0000\u0000\u00bb"+
		"\u00b9\u0001\u0000\u0000\u0000\u00bb\u00bc\u0001\u0000\u0000\u0000\u00bc"+
		"\u010f\u0001\u0000\u0000\u0000\u00bd\u00bb\u0001\u0000\u0000\u0000\u00be"+
		"\u00bf\u0005\u0017\u0000\u0000\u00bf\u010f\u0003F#\u0000\u00c0\u00c1\u0005"+
		"K\u0000\u0000\u00c1\u00c2\u0005Q\u0000\u0000\u00c2\u00c3\u0003F#\u0000"+
		"\u00c3\u00c6\u0005\u0017\u0000\u0000\u00c4\u00c5\u0005\t\u0000\u0000\u00c5"+
		"\u00c7\u0003F#\u0000\u00c6\u00c4\u0001\u0000\u0000\u0000\u00c6\u00c7\u0001"+
		"\u0000\u0000\u0000\u00c7\u010f\u0001\u0000\u0000\u0000\u00c8\u00c9\u0005"+
		"\u0018\u0000\u0000\u00c9\u00ce\u0003F#\u0000\u00ca\u00cb\u0005\u008e\u0000"+
		"\u0000\u00cb\u00cd\u0003F#\u0000\u00cc\u00ca\u0001\u0000\u0000\u0000\u00cd"+
		"\u00d0\u0001\u0000\u0000\u0000\u00ce\u00cc\u0001\u0000\u0000\u0000\u00ce"+
		"\u00cf\u0001\u0000\u0000\u0000\u00cf\u010f\u0001\u0000\u0000\u0000\u00d0"+
		"\u00ce\u0001\u0000\u0000\u0000\u00d1\u00d2\u0005B\u0000\u0000\u00d2\u010f"+
		"\u0003F#\u0000\u00d3\u00d4\u0005+\u0000\u0000\u00d4\u00d5\u0005X\u0000"+
		"\u0000\u00d5\u010f\u0003F#\u0000\u00d6\u00d7\u0005W\u0000\u0000\u00d7"+
		"\u00d8\u0005\u000f\u0000\u0000\u00d8\u010f\u0003F#\u0000\u00d9\u00da\u0005"+
		"`\u0000\u0000\u00da\u00db\u0005X\u0000\u0000\u00db\u010f\u0003F#\u0000"+
		"\u00dc\u00dd\u0005\u0086\u0000\u0000\u00dd\u00de\u0005G\u0000\u0000\u00de"+
		"\u00df\u0003F#\u0000\u00df\u00e0\u0005\u008e\u0000\u0000\u00e0\u00e1\u0005"+
		">\u0000\u0000\u00e1\u00e2\u0003F#\u0000\u00e2\u00e3\u0005\u008e\u0000"+
		"\u0000\u00e3\u00e4\u00051\u0000\u0000\u00e4\u00e5\u0003F#\u0000\u00e5"+
		"\u010f\u0001\u0000\u0000\u0000\u00e6\u00e7\u00059\u0000\u0000\u00e7\u00e8"+
		"\u0005\u00a8\u0000\u0000\u00e8\u00e9\u0005Q\u0000\u0000\u00e9\u010f\u0003"+
		"F#\u0000\u00ea\u00eb\u0005Y\u0000\u0000\u00eb\u00ec\u0005S\u0000\u0000"+
		"\u00ec\u010f\u0005T\u0000\u0000\u00ed\u00ee\u0005\'\u0000\u0000\u00ee"+
		"\u00ef\u0005\u0013\u0000\u0000\u00ef\u00f4\u0003\u001c\u000e\u0000\u00f0"+
		"\u00f1\u0005\u008e\u0000\u0000\u00f1\u00f3\u0003\u001c\u000e\u0000\u00f2"+
		"\u00f0\u0001\u0000\u0000\u0000\u00f3\u00f6\u0001\u0000\u0000\u0000\u00f4"+
		"\u00f2\u0001\u0000\u0000\u0000\u00f4\u00f5\u0001\u0000\u0000\u0000\u00f5"+
		"\u010f\u0001\u0000\u0000\u0000\u00f6\u00f4\u0001\u0000\u0000\u0000\u00f7"+
		"\u00f8\u0005P\u0000\u0000\u00f8\u00fd\u0003F#\u0000\u00f9\u00fa\u0005"+
		"\t\u0000\u0000\u00fa\u00fe\u0003F#\u0000\u00fb\u00fc\u0005|\u0000\u0000"+
		"\u00fc\u00fe\u0003F#\u0000\u00fd\u00f9\u0001\u0000\u0000\u0000\u00fd\u00fb"+
		"\u0001\u0000\u0000\u0000\u00fe\u0100\u0001\u0000\u0000\u0000\u00ff\u0101"+
		"\u0005\u00a8\u0000\u0000\u0100\u00ff\u0001\u0000\u0000\u0000\u0100\u0101"+
		"\u0001\u0000\u0000\u0000\u0101\u010f\u0001\u0000\u0000\u0000\u0102\u0103"+
		"\u0005E\u0000\u0000\u0103\u0104\u00055\u0000\u0000\u0104\u010f\u0005\u0084"+
		"\u0000\u0000\u0105\u0106\u0005\u0015\u0000\u0000\u0106\u010b\u0003\u001e"+
		"\u000f\u0000\u0107\u0108\u0005\u008e\u0000\u0000\u0108\u010a\u0003\u001e"+
		"\u000f\u0000\u0109\u0107\u0001\u0000\u0000\u0000\u010a\u010d\u0001\u0000"+
		"\u0000\u0000\u010b\u0109\u0001\u0000\u0000\u0000\u010b\u010c\u0001\u0000"+
		"\u0000\u0000\u010c\u010f\u0001\u0000\u0000\u0000\u010d\u010b\u0001\u0000"+
		"\u0000\u0000\u010e\u00a8\u0001\u0000\u0000\u0000\u010e\u00aa\u0001\u0000"+
		"\u0000\u0000\u010e\u00ac\u0001\u0000\u0000\u0000\u010e\u00b5\u0001\u0000"+
		"\u0000\u0000\u010e\u00be\u0001\u0000\u0000\u0000\u010e\u00c0\u0001\u0000"+
		"\u0000\u0000\u010e\u00c8\u0001\u0000\u0000\u0000\u010e\u00d1\u0001\u0000"+
		"\u0000\u0000\u010e\u00d3\u0001\u0000\u0000\u0000\u010e\u00d6\u0001\u0000"+
		"\u0000\u0000\u010e\u00d9\u0001\u0000\u0000\u0000\u010e\u00dc\u0001\u0000"+
		"\u0000\u0000\u010e\u00e6\u0001\u0000\u0000\u0000\u010e\u00ea\u0001\u0000"+
		"\u0000\u0000\u010e\u00ed\u0001\u0000\u0000\u0000\u010e\u00f7\u0001\u0000"+
		"\u0000\u0000\u010e\u0102\u0001\u0000\u0000\u0000\u010e\u0105\u0001\u0000"+
		"\u0000\u0000\u010f\u0013\u0001\u0000\u0000\u0000\u0110\u0111\u0007\u0000"+
		"\u0000\u0000\u0111\u0015\u0001\u0000\u0000\u0000\u0112\u011d\u0005\u00a7"+
		"\u0000\u0000\u0113\u0119\u0005\u008f\u0000\u0000\u0114\u0116\u0005\u00a6"+
		"\u0000\u0000\u0115\u0114\u0001\u0000\u0000\u0000\u0115\u0116\u0001\u0000"+
		"\u0000\u0000\u0116\u0117\u0001\u0000\u0000\u0000\u0117\u011a\u0005\u00a7"+
		"\u0000\u0000\u0118\u011a\u0005\u00a6\u0000\u0000\u0119\u0115\u0001\u0000"+
		"\u0000\u0000\u0119\u0118\u0001\u0000\u0000\u0000\u011a\u011c\u0001\u0000"+
		"\u0000\u0000\u011b\u0113\u0001\u0000\u0000\u0000\u011c\u011f\u0001\u0000"+
		"\u0000\u0000\u011d\u011b\u0001\u0000\u0000\u0000\u011d\u011e\u0001\u0000"+
		"\u0000\u0000\u011e\u0017\u0001\u0000\u0000\u0000\u011f\u011d\u0001\u0000"+
		"\u0000\u0000\u0120\u0123\u0005-\u0000\u0000\u0121\u0124\u0005\u00a7\u0000"+
		"\u0000\u0122\u0124\u0003\u0014\n\u0000\u0123\u0121\u0001\u0000\u0000\u0000"+
		"\u0123\u0122\u0001\u0000\u0000\u0000\u0124\u012d\u0001\u0000\u0000\u0000"+
		"\u0125\u0128\u0005/\u0000\u0000\u0126\u0129\u0005\u00a7\u0000\u0000\u0127"+
		"\u0129\u0003\u0014\n\u0000\u0128\u0126\u0001\u0000\u0000\u0000\u0128\u0127"+
		"\u0001\u0000\u0000\u0000\u0129\u012d\u0001\u0000\u0000\u0000\u012a\u012b"+
		"\u0005\r\u0000\u0000\u012b\u012d\u0005\u00a7\u0000\u0000\u012c\u0120\u0001"+
		"\u0000\u0000\u0000\u012c\u0125\u0001\u0000\u0000\u0000\u012c\u012a\u0001"+
		"\u0000\u0000\u0000\u012d\u0019\u0001\u0000\u0000\u0000\u012e\u0131\u0005"+
		"\\\u0000\u0000\u012f\u0132\u0005\u00a7\u0000\u0000\u0130\u0132\u0003\u0014"+
		"\n\u0000\u0131\u012f\u0001\u0000\u0000\u0000\u0131\u0130\u0001\u0000\u0000"+
		"\u0000\u0132\u0143\u0001\u0000\u0000\u0000\u0133\u0136\u0005^\u0000\u0000"+
		"\u0134\u0137\u0005\u00a7\u0000\u0000\u0135\u0137\u0003\u0014\n\u0000\u0136"+
		"\u0134\u0001\u0000\u0000\u0000\u0136\u0135\u0001\u0000\u0000\u0000\u0137"+
		"\u013a\u0001\u0000\u0000\u0000\u0138\u0139\u0005x\u0000\u0000\u0139\u013b"+
		"\u0003F#\u0000\u013a\u0138\u0001\u0000\u0000\u0000\u013a\u013b\u0001\u0000"+
		"\u0000\u0000\u013b\u0143\u0001\u0000\u0000\u0000\u013c\u013d\u0005\u0089"+
		"\u0000\u0000\u013d\u0140\u0003F#\u0000\u013e\u013f\u0005|\u0000\u0000"+
		"\u013f\u0141\u0003F#\u0000\u0140\u013e\u0001\u0000\u0000\u0000\u0140\u0141"+
		"\u0001\u0000\u0000\u0000\u0141\u0143\u0001\u0000\u0000\u0000\u0142\u012e"+
		"\u0001\u0000\u0000\u0000\u0142\u0133\u0001\u0000\u0000\u0000\u0142\u013c"+
		"\u0001\u0000\u0000\u0000\u0143\u001b\u0001\u0000\u0000\u0000\u0144\u0145"+
		"\u0007\u0001\u0000\u0000\u0145\u0146\u0003F#\u0000\u0146\u001d\u0001\u0000"+
		"\u0000\u0000\u0147\u0148\u0007\u0002\u0000\u0000\u0148\u0149\u0003F#\u0000"+
		"\u0149\u001f\u0001\u0000\u0000\u0000\u014a\u0152\u0003\"\u0011\u0000\u014b"+
		"\u014e\u0005\u0090\u0000\u0000\u014c\u014f\u0003$\u0012\u0000\u014d\u014f"+
		"\u0003F#\u0000\u014e\u014c\u0001\u0000\u0000\u0000\u014e\u014d\u0001\u0000"+
		"\u0000\u0000\u014f\u0153\u0001\u0000\u0000\u0000\u0150\u0151\u0005\u0091"+
		"\u0000\u0000\u0151\u0153\u0003F#\u0000\u0152\u014b\u0001\u0000\u0000\u0000"+
		"\u0152\u0150\u0001\u0000\u0000\u0000\u0153!\u0001\u0000\u0000\u0000\u0154"+
		"\u0159\u0005\u00a7\u0000\u0000\u0155\u0156\u0005\u0092\u0000\u0000\u0156"+
		"\u0157\u0003F#\u0000\u0157\u0158\u0005\u0093\u0000\u0000\u0158\u015a\u0001"+
		"\u0000\u0000\u0000\u0159\u0155\u0001\u0000\u0000\u0000\u0159\u015a\u0001"+
		"\u0000\u0000\u0000\u015a#\u0001\u0000\u0000\u0000\u015b\u015c\u0005\u0004"+
		"\u0000\u0000\u015c\u015d\u0005[\u0000\u0000\u015d\u0161\u0003F#\u0000"+
		"\u015e\u0160\u0003&\u0013\u0000\u015f\u015e\u0001\u0000\u0000\u0000\u0160"+
		"\u0163\u0001\u0000\u0000\u0000\u0161\u015f\u0001\u0000\u0000\u0000\u0161"+
		"\u0162\u0001\u0000\u0000\u0000\u0162\u016d\u0001\u0000\u0000\u0000\u0163"+
		"\u0161\u0001\u0000\u0000\u0000\u0164\u0165\u0007\u0003\u0000\u0000\u0165"+
		"\u0169\u0003F#\u0000\u0166\u0168\u0003&\u0013\u0000\u0167\u0166\u0001"+
		"\u0000\u0000\u0000\u0168\u016b\u0001\u0000\u0000\u0000\u0169\u0167\u0001"+
		"\u0000\u0000\u0000\u0169\u016a\u0001\u0000\u0000\u0000\u016a\u016d\u0001"+
		"\u0000\u0000\u0000\u016b\u0169\u0001\u0000\u0000\u0000\u016c\u015b\u0001"+
		"\u0000\u0000\u0000\u016c\u0164\u0001\u0000\u0000\u0000\u016d%\u0001\u0000"+
		"\u0000\u0000\u016e\u016f\u0005\u0002\u0000\u0000\u016f\u0179\u0003F#\u0000"+
		"\u0170\u0171\u0005\u008a\u0000\u0000\u0171\u0179\u0003(\u0014\u0000\u0172"+
		"\u0179\u0005c\u0000\u0000\u0173\u0179\u0005\u000b\u0000\u0000\u0174\u0179"+
		"\u00053\u0000\u0000\u0175\u0176\u0005S\u0000\u0000\u0176\u0177\u0005\u0016"+
		"\u0000\u0000\u0177\u0179\u0003F#\u0000\u0178\u016e\u0001\u0000\u0000\u0000"+
		"\u0178\u0170\u0001\u0000\u0000\u0000\u0178\u0172\u0001\u0000\u0000\u0000"+
		"\u0178\u0173\u0001\u0000\u0000\u0000\u0178\u0174\u0001\u0000\u0000\u0000"+
		"\u0178\u0175\u0001\u0000\u0000\u0000\u0179\'\u0001\u0000\u0000\u0000\u017a"+
		"\u017f\u0005\u00a7\u0000\u0000\u017b\u017c\u0005\u0094\u0000\u0000\u017c"+
		"\u017e\u0005\u00a7\u0000\u0000\u017d\u017b\u0001\u0000\u0000\u0000\u017e"+
		"\u0181\u0001\u0000\u0000\u0000\u017f\u017d\u0001\u0000\u0000\u0000\u017f"+
		"\u0180\u0001\u0000\u0000\u0000\u0180)\u0001\u0000\u0000\u0000\u0181\u017f"+
		"\u0001\u0000\u0000\u0000\u0182\u0188\u0005+\u0000\u0000\u0183\u0184\u0005"+
		"\u0003\u0000\u0000\u0184\u0189\u0005\u00a7\u0000\u0000\u0185\u0186\u0005"+
		"X\u0000\u0000\u0186\u0189\u0003F#\u0000\u0187\u0189\u0003\"\u0011\u0000"+
		"\u0188\u0183\u0001\u0000\u0000\u0000\u0188\u0185\u0001\u0000\u0000\u0000"+
		"\u0188\u0187\u0001\u0000\u0000\u0000\u0189\u018d\u0001\u0000\u0000\u0000"+
		"\u018a\u018b\u0005S\u0000\u0000\u018b\u018c\u0005\u0016\u0000\u0000\u018c"+
		"\u018e\u0003F#\u0000\u018d\u018a\u0001\u0000\u0000\u0000\u018d\u018e\u0001"+
		"\u0000\u0000\u0000\u018e+\u0001\u0000\u0000\u0000\u018f\u0190\u0005n\u0000"+
		"\u0000\u0190\u0191\u0005+\u0000\u0000\u0191\u0192\u0005X\u0000\u0000\u0192"+
		"\u0198\u0003F#\u0000\u0193\u0194\u0005n\u0000\u0000\u0194\u0195\u0005"+
		"`\u0000\u0000\u0195\u0196\u0005X\u0000\u0000\u0196\u0198\u0003F#\u0000"+
		"\u0197\u018f\u0001\u0000\u0000\u0000\u0197\u0193\u0001\u0000\u0000\u0000"+
		"\u0198-\u0001\u0000\u0000\u0000\u0199\u019f\u0005g\u0000\u0000\u019a\u019b"+
		"\u0005\u000e\u0000\u0000\u019b\u01a0\u0005\u008b\u0000\u0000\u019c\u019d"+
		"\u0005\u001b\u0000\u0000\u019d\u01a0\u0005\u008b\u0000\u0000\u019e\u01a0"+
		"\u0005;\u0000\u0000\u019f\u019a\u0001\u0000\u0000\u0000\u019f\u019c\u0001"+
		"\u0000\u0000\u0000\u019f\u019e\u0001\u0000\u0000\u0000\u01a0\u01aa\u0001"+
		"\u0000\u0000\u0000\u01a1\u01a2\u0007\u0004\u0000\u0000\u01a2\u01a3\u0007"+
		"\u0005\u0000\u0000\u01a3\u01aa\u0005\u008b\u0000\u0000\u01a4\u01aa\u0005"+
		"^\u0000\u0000\u01a5\u01aa\u0005\u0083\u0000\u0000\u01a6\u01a7\u0005o\u0000"+
		"\u0000\u01a7\u01a8\u0005\u0085\u0000\u0000\u01a8\u01aa\u0005L\u0000\u0000"+
		"\u01a9\u0199\u0001\u0000\u0000\u0000\u01a9\u01a1\u0001\u0000\u0000\u0000"+
		"\u01a9\u01a4\u0001\u0000\u0000\u0000\u01a9\u01a5\u0001\u0000\u0000\u0000"+
		"\u01a9\u01a6\u0001\u0000\u0000\u0000\u01aa/\u0001\u0000\u0000\u0000\u01ab"+
		"\u01ac\u0005u\u0000\u0000\u01ac\u01ad\u0005|\u0000\u0000\u01ad\u01ae\u0005"+
		"\u0016\u0000\u0000\u01ae\u01af\u0003F#\u0000\u01af1\u0001\u0000\u0000"+
		"\u0000\u01b0\u01c9\u0005b\u0000\u0000\u01b1\u01b2\u0005\u007f\u0000\u0000"+
		"\u01b2\u01b5\u0005%\u0000\u0000\u01b3\u01b4\u0005\b\u0000\u0000\u01b4"+
		"\u01b6\u0005\u00a7\u0000\u0000\u01b5\u01b3\u0001\u0000\u0000\u0000\u01b5"+
		"\u01b6\u0001\u0000\u0000\u0000\u01b6\u01ca\u0001\u0000\u0000\u0000\u01b7"+
		"\u01b8\u0005\u0080\u0000\u0000\u01b8\u01b9\u0005|\u0000\u0000\u01b9\u01ba"+
		"\u0003F#\u0000\u01ba\u01bb\u0005{\u0000\u0000\u01bb\u01bc\u0005\u007f"+
		"\u0000\u0000\u01bc\u01bf\u0005%\u0000\u0000\u01bd\u01be\u0005\b\u0000"+
		"\u0000\u01be\u01c0\u0005\u00a7\u0000\u0000\u01bf\u01bd\u0001\u0000\u0000"+
		"\u0000\u01bf\u01c0\u0001\u0000\u0000\u0000\u01c0\u01ca\u0001\u0000\u0000"+
		"\u0000\u01c1\u01c2\u0005\u0088\u0000\u0000\u01c2\u01ca\u0003F#\u0000\u01c3"+
		"\u01c4\u0003F#\u0000\u01c4\u01c7\u0005{\u0000\u0000\u01c5\u01c6\u0005"+
		"\b\u0000\u0000\u01c6\u01c8\u0005\u00a7\u0000\u0000\u01c7\u01c5\u0001\u0000"+
		"\u0000\u0000\u01c7\u01c8\u0001\u0000\u0000\u0000\u01c8\u01ca\u0001\u0000"+
		"\u0000\u0000\u01c9\u01b1\u0001\u0000\u0000\u0000\u01c9\u01b7\u0001\u0000"+
		"\u0000\u0000\u01c9\u01c1\u0001\u0000\u0000\u0000\u01c9\u01c3\u0001\u0000"+
		"\u0000\u0000\u01ca\u01cb\u0001\u0000\u0000\u0000\u01cb\u01cc\u0003\u000e"+
		"\u0007\u0000\u01cc3\u0001\u0000\u0000\u0000\u01cd\u01ce\u0005*\u0000\u0000"+
		"\u01ce\u01cf\u0005\u00a7\u0000\u0000\u01cf\u01d0\u0005,\u0000\u0000\u01d0"+
		"\u01d4\u0003F#\u0000\u01d1\u01d2\u0005\u001a\u0000\u0000\u01d2\u01d5\u0005"+
		"|\u0000\u0000\u01d3\u01d5\u0005|\u0000\u0000\u01d4\u01d1\u0001\u0000\u0000"+
		"\u0000\u01d4\u01d3\u0001\u0000\u0000\u0000\u01d5\u01d6\u0001\u0000\u0000"+
		"\u0000\u01d6\u01d9\u0003F#\u0000\u01d7\u01d8\u0005r\u0000\u0000\u01d8"+
		"\u01da\u0003F#\u0000\u01d9\u01d7\u0001\u0000\u0000\u0000\u01d9\u01da\u0001"+
		"\u0000\u0000\u0000\u01da\u01db\u0001\u0000\u0000\u0000\u01db\u01dc\u0003"+
		"\u000e\u0007\u0000\u01dc5\u0001\u0000\u0000\u0000\u01dd\u01de\u00054\u0000"+
		"\u0000\u01de\u01df\u0003F#\u0000\u01df\u01e5\u0003\u000e\u0007\u0000\u01e0"+
		"\u01e3\u0005\u001e\u0000\u0000\u01e1\u01e4\u0003\u000e\u0007\u0000\u01e2"+
		"\u01e4\u00036\u001b\u0000\u01e3\u01e1\u0001\u0000\u0000\u0000\u01e3\u01e2"+
		"\u0001\u0000\u0000\u0000\u01e4\u01e6\u0001\u0000\u0000\u0000\u01e5\u01e0"+
		"\u0001\u0000\u0000\u0000\u01e5\u01e6\u0001\u0000\u0000\u0000\u01e67\u0001"+
		"\u0000\u0000\u0000\u01e7\u01e8\u0005\u0019\u0000\u0000\u01e8\u01e9\u0005"+
		"\u00a7\u0000\u0000\u01e9\u01ea\u0003:\u001d\u0000\u01ea9\u0001\u0000\u0000"+
		"\u0000\u01eb\u01ec\u0005}\u0000\u0000\u01ec\u01ed\u0003F#\u0000\u01ed"+
		"\u01ee\u0005|\u0000\u0000\u01ee\u01ef\u0003F#\u0000\u01ef\u01fd\u0001"+
		"\u0000\u0000\u0000\u01f0\u01f1\u0005#\u0000\u0000\u01f1\u01f2\u0005A\u0000"+
		"\u0000\u01f2\u01fd\u0003F#\u0000\u01f3\u01f4\u0005\u0012\u0000\u0000\u01f4"+
		"\u01f9\u0003<\u001e\u0000\u01f5\u01f6\u0005\u008e\u0000\u0000\u01f6\u01f8"+
		"\u0003<\u001e\u0000\u01f7\u01f5\u0001\u0000\u0000\u0000\u01f8\u01fb\u0001"+
		"\u0000\u0000\u0000\u01f9\u01f7\u0001\u0000\u0000\u0000\u01f9\u01fa\u0001"+
		"\u0000\u0000\u0000\u01fa\u01fd\u0001\u0000\u0000\u0000\u01fb\u01f9\u0001"+
		"\u0000\u0000\u0000\u01fc\u01eb\u0001\u0000\u0000\u0000\u01fc\u01f0\u0001"+
		"\u0000\u0000\u0000\u01fc\u01f3\u0001\u0000\u0000\u0000\u01fd;\u0001\u0000"+
		"\u0000\u0000\u01fe\u0201\u0003F#\u0000\u01ff\u0200\u0005\u0087\u0000\u0000"+
		"\u0200\u0202\u0003F#\u0000\u0201\u01ff\u0001\u0000\u0000\u0000\u0201\u0202"+
		"\u0001\u0000\u0000\u0000\u0202=\u0001\u0000\u0000\u0000\u0203\u0204\u0005"+
		"v\u0000\u0000\u0204\u0205\u0005\u00a7\u0000\u0000\u0205\u0206\u0005S\u0000"+
		"\u0000\u0206\u0207\u0005\u0016\u0000\u0000\u0207\u020a\u0003F#\u0000\u0208"+
		"\u0209\u0005|\u0000\u0000\u0209\u020b\u0003F#\u0000\u020a\u0208\u0001"+
		"\u0000\u0000\u0000\u020a\u020b\u0001\u0000\u0000\u0000\u020b\u020c\u0001"+
		"\u0000\u0000\u0000\u020c\u020d\u0003\u000e\u0007\u0000\u020d?\u0001\u0000"+
		"\u0000\u0000\u020e\u0223\u0005j\u0000\u0000\u020f\u0210\u0005e\u0000\u0000"+
		"\u0210\u0224\u0005d\u0000\u0000\u0211\u0212\u0005m\u0000\u0000\u0212\u0224"+
		"\u0003F#\u0000\u0213\u0219\u0005\"\u0000\u0000\u0214\u0215\u0005\u0080"+
		"\u0000\u0000\u0215\u0216\u0005|\u0000\u0000\u0216\u0217\u0003F#\u0000"+
		"\u0217\u0218\u0005U\u0000\u0000\u0218\u021a\u0001\u0000\u0000\u0000\u0219"+
		"\u0214\u0001\u0000\u0000\u0000\u0219\u021a\u0001\u0000\u0000\u0000\u021a"+
		"\u0224\u0001\u0000\u0000\u0000\u021b\u0220\u0003B!\u0000\u021c\u021d\u0005"+
		"\u008e\u0000\u0000\u021d\u021f\u0003B!\u0000\u021e\u021c\u0001\u0000\u0000"+
		"\u0000\u021f\u0222\u0001\u0000\u0000\u0000\u0220\u021e\u0001\u0000\u0000"+
		"\u0000\u0220\u0221\u0001\u0000\u0000\u0000\u0221\u0224\u0001\u0000\u0000"+
		"\u0000\u0222\u0220\u0001\u0000\u0000\u0000\u0223\u020f\u0001\u0000\u0000"+
		"\u0000\u0223\u0211\u0001\u0000\u0000\u0000\u0223\u0213\u0001\u0000\u0000"+
		"\u0000\u0223\u021b\u0001\u0000\u0000\u0000\u0224A\u0001\u0000\u0000\u0000"+
		"\u0225\u022a\u0005\u00a7\u0000\u0000\u0226\u0227\u0005\u0092\u0000\u0000"+
		"\u0227\u0228\u0003F#\u0000\u0228\u0229\u0005\u0093\u0000\u0000\u0229\u022b"+
		"\u0001\u0000\u0000\u0000\u022a\u0226\u0001\u0000\u0000\u0000\u022a\u022b"+
		"\u0001\u0000\u0000\u0000\u022b\u0231\u0001\u0000\u0000\u0000\u022c\u022d"+
		"\u0003F#\u0000\u022d\u022e\u0005{\u0000\u0000\u022e\u0232\u0001\u0000"+
		"\u0000\u0000\u022f\u0230\u0005|\u0000\u0000\u0230\u0232\u0005 \u0000\u0000"+
		"\u0231\u022c\u0001\u0000\u0000\u0000\u0231\u022f\u0001\u0000\u0000\u0000"+
		"\u0231\u0232\u0001\u0000\u0000\u0000\u0232C\u0001\u0000\u0000\u0000\u0233"+
		"\u0248\u0005!\u0000\u0000\u0234\u0235\u0005C\u0000\u0000\u0235\u0239\u0005"+
		"\u00a8\u0000\u0000\u0236\u0237\u0003F#\u0000\u0237\u0238\u0005{\u0000"+
		"\u0000\u0238\u023a\u0001\u0000\u0000\u0000\u0239\u0236\u0001\u0000\u0000"+
		"\u0000\u0239\u023a\u0001\u0000\u0000\u0000\u023a\u0249\u0001\u0000\u0000"+
		"\u0000\u023b\u0241\u0005J\u0000\u0000\u023c\u023e\u0005C\u0000\u0000\u023d"+
		"\u023f\u0005\u00a8\u0000\u0000\u023e\u023d\u0001\u0000\u0000\u0000\u023e"+
		"\u023f\u0001\u0000\u0000\u0000\u023f\u0242\u0001\u0000\u0000\u0000\u0240"+
		"\u0242\u0005Y\u0000\u0000\u0241\u023c\u0001\u0000\u0000\u0000\u0241\u0240"+
		"\u0001\u0000\u0000\u0000\u0242\u0249\u0001\u0000\u0000\u0000\u0243\u0245"+
		"\u0005Y\u0000\u0000\u0244\u0246\u0005\u00a8\u0000\u0000\u0245\u0244\u0001"+
		"\u0000\u0000\u0000\u0245\u0246\u0001\u0000\u0000\u0000\u0246\u0249\u0001"+
		"\u0000\u0000\u0000\u0247\u0249\u0003F#\u0000\u0248\u0234\u0001\u0000\u0000"+
		"\u0000\u0248\u023b\u0001\u0000\u0000\u0000\u0248\u0243\u0001\u0000\u0000"+
		"\u0000\u0248\u0247\u0001\u0000\u0000\u0000\u0249E\u0001\u0000\u0000\u0000"+
		"\u024a\u024f\u0003H$\u0000\u024b\u024c\u0005V\u0000\u0000\u024c\u024e"+
		"\u0003H$\u0000\u024d\u024b\u0001\u0000\u0000\u0000\u024e\u0251\u0001\u0000"+
		"\u0000\u0000\u024f\u024d\u0001\u0000\u0000\u0000\u024f\u0250\u0001\u0000"+
		"\u0000\u0000\u0250G\u0001\u0000\u0000\u0000\u0251\u024f\u0001\u0000\u0000"+
		"\u0000\u0252\u0257\u0003J%\u0000\u0253\u0254\u0005\u0005\u0000\u0000\u0254"+
		"\u0256\u0003J%\u0000\u0255\u0253\u0001\u0000\u0000\u0000\u0256\u0259\u0001"+
		"\u0000\u0000\u0000\u0257\u0255\u0001\u0000\u0000\u0000\u0257\u0258\u0001"+
		"\u0000\u0000\u0000\u0258I\u0001\u0000\u0000\u0000\u0259\u0257\u0001\u0000"+
		"\u0000\u0000\u025a\u025b\u0005M\u0000\u0000\u025b\u025e\u0003J%\u0000"+
		"\u025c\u025e\u0003L&\u0000\u025d\u025a\u0001\u0000\u0000\u0000\u025d\u025c"+
		"\u0001\u0000\u0000\u0000\u025eK\u0001\u0000\u0000\u0000\u025f\u0268\u0003"+
		"N\'\u0000\u0260\u0261\u0007\u0006\u0000\u0000\u0261\u0269\u0003N\'\u0000"+
		"\u0262\u0265\u0005$\u0000\u0000\u0263\u0264\u0005\u008a\u0000\u0000\u0264"+
		"\u0266\u0005\u00a8\u0000\u0000\u0265\u0263\u0001\u0000\u0000\u0000\u0265"+
		"\u0266\u0001\u0000\u0000\u0000\u0266\u0269\u0001\u0000\u0000\u0000\u0267"+
		"\u0269\u0005t\u0000\u0000\u0268\u0260\u0001\u0000\u0000\u0000\u0268\u0262"+
		"\u0001\u0000\u0000\u0000\u0268\u0267\u0001\u0000\u0000\u0000\u0268\u0269"+
		"\u0001\u0000\u0000\u0000\u0269M\u0001\u0000\u0000\u0000\u026a\u026f\u0003"+
		"P(\u0000\u026b\u026c\u0007\u0007\u0000\u0000\u026c\u026e\u0003P(\u0000"+
		"\u026d\u026b\u0001\u0000\u0000\u0000\u026e\u0271\u0001\u0000\u0000\u0000"+
		"\u026f\u026d\u0001\u0000\u0000\u0000\u026f\u0270\u0001\u0000\u0000\u0000"+
		"\u0270O\u0001\u0000\u0000\u0000\u0271\u026f\u0001\u0000\u0000\u0000\u0272"+
		"\u0277\u0003R)\u0000\u0273\u0274\u0007\b\u0000\u0000\u0274\u0276\u0003"+
		"R)\u0000\u0275\u0273\u0001\u0000\u0000\u0000\u0276\u0279\u0001\u0000\u0000"+
		"\u0000\u0277\u0275\u0001\u0000\u0000\u0000\u0277\u0278\u0001\u0000\u0000"+
		"\u0000\u0278Q\u0001\u0000\u0000\u0000\u0279\u0277\u0001\u0000\u0000\u0000"+
		"\u027a\u027f\u0003T*\u0000\u027b\u027c\u0007\t\u0000\u0000\u027c\u027e"+
		"\u0003T*\u0000\u027d\u027b\u0001\u0000\u0000\u0000\u027e\u0281\u0001\u0000"+
		"\u0000\u0000\u027f\u027d\u0001\u0000\u0000\u0000\u027f\u0280\u0001\u0000"+
		"\u0000\u0000\u0280S\u0001\u0000\u0000\u0000\u0281\u027f\u0001\u0000\u0000"+
		"\u0000\u0282\u0283\u0005\u008f\u0000\u0000\u0283\u0286\u0003T*\u0000\u0284"+
		"\u0286\u0003V+\u0000\u0285\u0282\u0001\u0000\u0000\u0000\u0285\u0284\u0001"+
		"\u0000\u0000\u0000\u0286U\u0001\u0000\u0000\u0000\u0287\u0289\u0007\n"+
		"\u0000\u0000\u0288\u028a\u0003X,\u0000\u0289\u0288\u0001\u0000\u0000\u0000"+
		"\u0289\u028a\u0001\u0000\u0000\u0000\u028a\u02b0\u0001\u0000\u0000\u0000"+
		"\u028b\u0290\u0005\u00a7\u0000\u0000\u028c\u028d\u0005\u0092\u0000\u0000"+
		"\u028d\u028e\u0003F#\u0000\u028e\u028f\u0005\u0093\u0000\u0000\u028f\u0291"+
		"\u0001\u0000\u0000\u0000\u0290\u028c\u0001\u0000\u0000\u0000\u0290\u0291"+
		"\u0001\u0000\u0000\u0000\u0291\u02b0\u0001\u0000\u0000\u0000\u0292\u0293"+
		"\u0005\u00a1\u0000\u0000\u0293\u0294\u0003F#\u0000\u0294\u0295\u0005\u00a2"+
		"\u0000\u0000\u0295\u02b0\u0001\u0000\u0000\u0000\u0296\u02b0\u0005<\u0000"+
		"\u0000\u0297\u0298\u0003Z-\u0000\u0298\u0299\u0005Q\u0000\u0000\u0299"+
		"\u029a\u0003V+\u0000\u029a\u02b0\u0001\u0000\u0000\u0000\u029b\u02b0\u0003"+
		"\\.\u0000\u029c\u029d\u0005_\u0000\u0000\u029d\u029e\u0003F#\u0000\u029e"+
		"\u029f\u0005|\u0000\u0000\u029f\u02a0\u0003F#\u0000\u02a0\u02b0\u0001"+
		"\u0000\u0000\u0000\u02a1\u02a2\u0005\u001c\u0000\u0000\u02a2\u02b0\u0005"+
		"\u00a7\u0000\u0000\u02a3\u02a4\u0003^/\u0000\u02a4\u02a5\u0005\u00a1\u0000"+
		"\u0000\u02a5\u02aa\u0003F#\u0000\u02a6\u02a7\u0005\u008e\u0000\u0000\u02a7"+
		"\u02a9\u0003F#\u0000\u02a8\u02a6\u0001\u0000\u0000\u0000\u02a9\u02ac\u0001"+
		"\u0000\u0000\u0000\u02aa\u02a8\u0001\u0000\u0000\u0000\u02aa\u02ab\u0001"+
		"\u0000\u0000\u0000\u02ab\u02ad\u0001\u0000\u0000\u0000\u02ac\u02aa\u0001"+
		"\u0000\u0000\u0000\u02ad\u02ae\u0005\u00a2\u0000\u0000\u02ae\u02b0\u0001"+
		"\u0000\u0000\u0000\u02af\u0287\u0001\u0000\u0000\u0000\u02af\u028b\u0001"+
		"\u0000\u0000\u0000\u02af\u0292\u0001\u0000\u0000\u0000\u02af\u0296\u0001"+
		"\u0000\u0000\u0000\u02af\u0297\u0001\u0000\u0000\u0000\u02af\u029b\u0001"+
		"\u0000\u0000\u0000\u02af\u029c\u0001\u0000\u0000\u0000\u02af\u02a1\u0001"+
		"\u0000\u0000\u0000\u02af\u02a3\u0001\u0000\u0000\u0000\u02b0W\u0001\u0000"+
		"\u0000\u0000\u02b1\u02b2\u0007\u000b\u0000\u0000\u02b2Y\u0001\u0000\u0000"+
		"\u0000\u02b3\u02b4\u0007\f\u0000\u0000\u02b4[\u0001\u0000\u0000\u0000"+
		"\u02b5\u02b6\u0005=\u0000\u0000\u02b6\u02d2\u0007\r\u0000\u0000\u02b7"+
		"\u02b8\u0005+\u0000\u0000\u02b8\u02d2\u0005X\u0000\u0000\u02b9\u02ba\u0005"+
		"`\u0000\u0000\u02ba\u02d2\u0005X\u0000\u0000\u02bb\u02bc\u0005\u001f\u0000"+
		"\u0000\u02bc\u02d2\u0005X\u0000\u0000\u02bd\u02be\u0005]\u0000\u0000\u02be"+
		"\u02d2\u0005X\u0000\u0000\u02bf\u02c0\u0005[\u0000\u0000\u02c0\u02d2\u0005"+
		"B\u0000\u0000\u02c1\u02c2\u0005W\u0000\u0000\u02c2\u02d2\u0005p\u0000"+
		"\u0000\u02c3\u02c4\u0005~\u0000\u0000\u02c4\u02d2\u0005p\u0000\u0000\u02c5"+
		"\u02d2\u0005\u0014\u0000\u0000\u02c6\u02d2\u0005\u0007\u0000\u0000\u02c7"+
		"\u02d2\u0005&\u0000\u0000\u02c8\u02d2\u0005D\u0000\u0000\u02c9\u02d2\u0005"+
		"U\u0000\u0000\u02ca\u02d2\u0005\u0016\u0000\u0000\u02cb\u02d2\u0005\u0017"+
		"\u0000\u0000\u02cc\u02d2\u0005z\u0000\u0000\u02cd\u02ce\u0005:\u0000\u0000"+
		"\u02ce\u02d2\u0005w\u0000\u0000\u02cf\u02d0\u0007\u0005\u0000\u0000\u02d0"+
		"\u02d2\u0005Z\u0000\u0000\u02d1\u02b5\u0001\u0000\u0000\u0000\u02d1\u02b7"+
		"\u0001\u0000\u0000\u0000\u02d1\u02b9\u0001\u0000\u0000\u0000\u02d1\u02bb"+
		"\u0001\u0000\u0000\u0000\u02d1\u02bd\u0001\u0000\u0000\u0000\u02d1\u02bf"+
		"\u0001\u0000\u0000\u0000\u02d1\u02c1\u0001\u0000\u0000\u0000\u02d1\u02c3"+
		"\u0001\u0000\u0000\u0000\u02d1\u02c5\u0001\u0000\u0000\u0000\u02d1\u02c6"+
		"\u0001\u0000\u0000\u0000\u02d1\u02c7\u0001\u0000\u0000\u0000\u02d1\u02c8"+
		"\u0001\u0000\u0000\u0000\u02d1\u02c9\u0001\u0000\u0000\u0000\u02d1\u02ca"+
		"\u0001\u0000\u0000\u0000\u02d1\u02cb\u0001\u0000\u0000\u0000\u02d1\u02cc"+
		"\u0001\u0000\u0000\u0000\u02d1\u02cd\u0001\u0000\u0000\u0000\u02d1\u02cf"+
		"\u0001\u0000\u0000\u0000\u02d2]\u0001\u0000\u0000\u0000\u02d3\u02d4\u0007"+
		"\u000e\u0000\u0000\u02d4_\u0001\u0000\u0000\u0000Ndimp\u0084\u0098\u009d"+
		"\u00a1\u00a4\u00b2\u00bb\u00c6\u00ce\u00f4\u00fd\u0100\u010b\u010e\u0115"+
		"\u0119\u011d\u0123\u0128\u012c\u0131\u0136\u013a\u0140\u0142\u014e\u0152"+
		"\u0159\u0161\u0169\u016c\u0178\u017f\u0188\u018d\u0197\u019f\u01a9\u01b5"+
		"\u01bf\u01c7\u01c9\u01d4\u01d9\u01e3\u01e5\u01f9\u01fc\u0201\u020a\u0219"+
		"\u0220\u0223\u022a\u0231\u0239\u023e\u0241\u0245\u0248\u024f\u0257\u025d"+
		"\u0265\u0268\u026f\u0277\u027f\u0285\u0289\u0290\u02aa\u02af\u02d1";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}