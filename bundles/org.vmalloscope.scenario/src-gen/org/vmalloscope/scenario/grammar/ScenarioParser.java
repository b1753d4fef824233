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
		BYTE=16, BYTES=17, CHOICE=18, CHUNK=19, CHUNKS=20, COMPARE=21, COST=22, 
		CPU=23, CPUS=24, DISTANCE=25, DISTRIBUTION=26, DOWN=27, DRAIN=28, DRAW=29, 
		DYNAMIC=30, ELSE=31, EMPTY=32, END=33, EXPECT=34, EXPLORE=35, EXPONENTIAL=36, 
		FAILED=37, FAILURE=38, FAILURES=39, FIRST=40, FLS=41, FLUSH=42, FOR=43, 
		FREE=44, FROM=45, GENERATION=46, GET_VM_AREA=47, GFP=48, GIB=49, HIGH=50, 
		HOLD=51, HUGE=52, IF=53, IN=54, IOREMAP=55, KERNEL=56, KIB=57, KILLABLE=58, 
		KILLED=59, KSWAPD=60, LAST=61, LATENCY=62, LAZY=63, LOW=64, MACHINE=65, 
		MAX=66, MEAN=67, MEMORY=68, MESSAGE=69, MESSAGES=70, METADATA=71, MIB=72, 
		MIN=73, MODULE=74, MS=75, NO=76, NODE=77, NODES=78, NOT=79, NOTE=80, NS=81, 
		OCCUPIED=82, OF=83, OFFSET=84, ON=85, OOM=86, OPERATIONS=87, OR=88, PAGE=89, 
		PAGES=90, PANIC=91, PENDING=92, PERCPU=93, PLACEMENT=94, POPULATED=95, 
		PURGE=96, RANDOM=97, RECLAIMABLE=98, RELEASE=99, REPEAT=100, RESERVED=101, 
		ROBIN=102, ROUND=103, ROUNDUP=104, RUN=105, SCAN=106, SCENARIO=107, SCHEDULE=108, 
		SECOND=109, SECONDS=110, SEED=111, SET=112, SHRINK=113, SIZE=114, STATIC=115, 
		STEP=116, STOP=117, SUCCEEDED=118, SWITCH=119, TASK=120, TASKS=121, THRESHOLD=122, 
		TIB=123, TIME=124, TIMES=125, TO=126, UNIFORM=127, UNIT=128, UNTIL=129, 
		UP=130, US=131, VM_MAP_RAM=132, VM_UNMAP_ALIASES=133, VMALLOC=134, VMAP=135, 
		WATERMARKS=136, WEIGHT=137, WHILE=138, WINDOW=139, WITH=140, WORK=141, 
		OPEN_BRACE=142, CLOSE_BRACE=143, COMMA=144, MINUS=145, ASSIGN=146, INCREASE=147, 
		OPEN_BRACKET=148, CLOSE_BRACKET=149, BAR=150, EQUAL=151, UNEQUAL=152, 
		LESS=153, AT_MOST=154, GREATER=155, AT_LEAST=156, PLUS=157, STAR=158, 
		SLASH=159, PERCENT=160, SHIFT_LEFT=161, SHIFT_RIGHT=162, OPEN=163, CLOSE=164, 
		HEX=165, VERSION=166, DECIMAL=167, NUMBER=168, ID=169, STRING=170, NL=171, 
		COMMENT=172, SPACE=173, OTHER=174;
	public static final int
		RULE_file = 0, RULE_statements = 1, RULE_statement = 2, RULE_titleStatement = 3, 
		RULE_noteStatement = 4, RULE_seedStatement = 5, RULE_stopStatement = 6, 
		RULE_block = 7, RULE_machineStatement = 8, RULE_compareStatement = 9, 
		RULE_onStatement = 10, RULE_machineItem = 11, RULE_release = 12, RULE_archName = 13, 
		RULE_percpuPolicy = 14, RULE_vmallocPolicy = 15, RULE_chunkPart = 16, 
		RULE_costPart = 17, RULE_assignment = 18, RULE_target = 19, RULE_allocation = 20, 
		RULE_attribute = 21, RULE_flags = 22, RULE_freeStatement = 23, RULE_memoryStatement = 24, 
		RULE_workStatement = 25, RULE_switchStatement = 26, RULE_repeatStatement = 27, 
		RULE_forStatement = 28, RULE_ifStatement = 29, RULE_distributionStatement = 30, 
		RULE_distribution = 31, RULE_weighted = 32, RULE_taskStatement = 33, RULE_scheduleStatement = 34, 
		RULE_turn = 35, RULE_expectStatement = 36, RULE_expression = 37, RULE_conjunction = 38, 
		RULE_negation = 39, RULE_comparison = 40, RULE_sum = 41, RULE_product = 42, 
		RULE_shift = 43, RULE_unary = 44, RULE_primary = 45, RULE_unit = 46, RULE_fact = 47, 
		RULE_quantity = 48, RULE_function = 49;
	private static String[] makeRuleNames() {
		return new String[] {
			"file", "statements", "statement", "titleStatement", "noteStatement", 
			"seedStatement", "stopStatement", "block", "machineStatement", "compareStatement", 
			"onStatement", "machineItem", "release", "archName", "percpuPolicy", 
			"vmallocPolicy", "chunkPart", "costPart", "assignment", "target", "allocation", 
			"attribute", "flags", "freeStatement", "memoryStatement", "workStatement", 
			"switchStatement", "repeatStatement", "forStatement", "ifStatement", 
			"distributionStatement", "distribution", "weighted", "taskStatement", 
			"scheduleStatement", "turn", "expectStatement", "expression", "conjunction", 
			"negation", "comparison", "sum", "product", "shift", "unary", "primary", 
			"unit", "fact", "quantity", "function"
		};
	}
	public static final String[] ruleNames = makeRuleNames();

	private static String[] makeLiteralNames() {
		return new String[] {
			null, "'address'", "'align'", "'all'", "'alloc'", "'and'", "'architecture'", 
			"'areas'", "'as'", "'at'", "'atom'", "'atomic'", "'B'", "'backend'", 
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
			"'size'", "'static'", "'step'", "'stop'", "'succeeded'", "'switch'", 
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
			null, "ADDRESS", "ALIGN", "ALL", "ALLOC", "AND", "ARCHITECTURE", "AREAS", 
			"AS", "AT", "ATOM", "ATOMIC", "UNIT_B", "BACKEND", "BALANCE", "BUDGET", 
			"BYTE", "BYTES", "CHOICE", "CHUNK", "CHUNKS", "COMPARE", "COST", "CPU", 
			"CPUS", "DISTANCE", "DISTRIBUTION", "DOWN", "DRAIN", "DRAW", "DYNAMIC", 
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
			"SECONDS", "SEED", "SET", "SHRINK", "SIZE", "STATIC", "STEP", "STOP", 
			"SUCCEEDED", "SWITCH", "TASK", "TASKS", "THRESHOLD", "TIB", "TIME", "TIMES", 
			"TO", "UNIFORM", "UNIT", "UNTIL", "UP", "US", "VM_MAP_RAM", "VM_UNMAP_ALIASES", 
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
			setState(100);
			statements();
			setState(101);
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
			setState(104);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(103);
				match(NL);
				}
			}

			setState(116);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 47454939103887376L) != 0) || ((((_la - 65)) & ~0x3f) == 0 && ((1L << (_la - 65)) & 59053723704394241L) != 0) || ((((_la - 132)) & ~0x3f) == 0 && ((1L << (_la - 132)) & 137438953479L) != 0)) {
				{
				setState(106);
				statement();
				setState(113);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(107);
					match(NL);
					setState(109);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 47454939103887376L) != 0) || ((((_la - 65)) & ~0x3f) == 0 && ((1L << (_la - 65)) & 59053723704394241L) != 0) || ((((_la - 132)) & ~0x3f) == 0 && ((1L << (_la - 132)) & 137438953479L) != 0)) {
						{
						setState(108);
						statement();
						}
					}

					}
					}
					setState(115);
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
		public StatementContext(ParserRuleContext parent, int invokingState) {
			super(parent, invokingState);
		}
		@Override public int getRuleIndex() { return RULE_statement; }
	}

	public final StatementContext statement() throws RecognitionException {
		StatementContext _localctx = new StatementContext(_ctx, getState());
		enterRule(_localctx, 4, RULE_statement);
		try {
			setState(138);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case SCENARIO:
				enterOuterAlt(_localctx, 1);
				{
				setState(118);
				titleStatement();
				}
				break;
			case MACHINE:
				enterOuterAlt(_localctx, 2);
				{
				setState(119);
				machineStatement();
				}
				break;
			case COMPARE:
				enterOuterAlt(_localctx, 3);
				{
				setState(120);
				compareStatement();
				}
				break;
			case ON:
				enterOuterAlt(_localctx, 4);
				{
				setState(121);
				onStatement();
				}
				break;
			case NOTE:
				enterOuterAlt(_localctx, 5);
				{
				setState(122);
				noteStatement();
				}
				break;
			case SEED:
				enterOuterAlt(_localctx, 6);
				{
				setState(123);
				seedStatement();
				}
				break;
			case DISTRIBUTION:
				enterOuterAlt(_localctx, 7);
				{
				setState(124);
				distributionStatement();
				}
				break;
			case ID:
				enterOuterAlt(_localctx, 8);
				{
				setState(125);
				assignment();
				}
				break;
			case ALLOC:
			case GET_VM_AREA:
			case IOREMAP:
			case MODULE:
			case VM_MAP_RAM:
			case VMALLOC:
				enterOuterAlt(_localctx, 9);
				{
				setState(126);
				allocation();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 10);
				{
				setState(127);
				freeStatement();
				}
				break;
			case SET:
				enterOuterAlt(_localctx, 11);
				{
				setState(128);
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
				setState(129);
				workStatement();
				}
				break;
			case SWITCH:
				enterOuterAlt(_localctx, 13);
				{
				setState(130);
				switchStatement();
				}
				break;
			case REPEAT:
				enterOuterAlt(_localctx, 14);
				{
				setState(131);
				repeatStatement();
				}
				break;
			case FOR:
				enterOuterAlt(_localctx, 15);
				{
				setState(132);
				forStatement();
				}
				break;
			case IF:
				enterOuterAlt(_localctx, 16);
				{
				setState(133);
				ifStatement();
				}
				break;
			case STOP:
				enterOuterAlt(_localctx, 17);
				{
				setState(134);
				stopStatement();
				}
				break;
			case TASK:
				enterOuterAlt(_localctx, 18);
				{
				setState(135);
				taskStatement();
				}
				break;
			case SCHEDULE:
				enterOuterAlt(_localctx, 19);
				{
				setState(136);
				scheduleStatement();
				}
				break;
			case EXPECT:
				enterOuterAlt(_localctx, 20);
				{
				setState(137);
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
			setState(140);
			match(SCENARIO);
			setState(141);
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
			setState(143);
			match(NOTE);
			setState(144);
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
			setState(146);
			match(SEED);
			setState(147);
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
			setState(149);
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
			setState(151);
			match(OPEN_BRACE);
			setState(152);
			statements();
			setState(153);
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
			setState(155);
			match(MACHINE);
			setState(157);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STRING) {
				{
				setState(156);
				match(STRING);
				}
			}

			setState(159);
			match(OPEN_BRACE);
			setState(161);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(160);
				match(NL);
				}
			}

			setState(173);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 360306661941837888L) != 0) || ((((_la - 68)) & ~0x3f) == 0 && ((1L << (_la - 68)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
				{
				setState(163);
				machineItem();
				setState(170);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(164);
					match(NL);
					setState(166);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 360306661941837888L) != 0) || ((((_la - 68)) & ~0x3f) == 0 && ((1L << (_la - 68)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
						{
						setState(165);
						machineItem();
						}
					}

					}
					}
					setState(172);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(175);
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
			setState(177);
			match(COMPARE);
			setState(178);
			match(WITH);
			setState(179);
			match(STRING);
			setState(180);
			match(OPEN_BRACE);
			setState(182);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==NL) {
				{
				setState(181);
				match(NL);
				}
			}

			setState(194);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 360306661941837888L) != 0) || ((((_la - 68)) & ~0x3f) == 0 && ((1L << (_la - 68)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
				{
				setState(184);
				machineItem();
				setState(191);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==NL) {
					{
					{
					setState(185);
					match(NL);
					setState(187);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 360306661941837888L) != 0) || ((((_la - 68)) & ~0x3f) == 0 && ((1L << (_la - 68)) & 1117798921L) != 0) || _la==VMALLOC || _la==WATERMARKS) {
						{
						setState(186);
						machineItem();
						}
					}

					}
					}
					setState(193);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
			}

			setState(196);
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
			setState(198);
			match(ON);
			setState(199);
			match(STRING);
			setState(200);
			block();
			setState(203);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ELSE) {
				{
				setState(201);
				match(ELSE);
				setState(202);
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
			setState(307);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case KERNEL:
				enterOuterAlt(_localctx, 1);
				{
				setState(205);
				match(KERNEL);
				setState(206);
				release();
				}
				break;
			case ARCHITECTURE:
				enterOuterAlt(_localctx, 2);
				{
				setState(207);
				match(ARCHITECTURE);
				setState(208);
				archName();
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 3);
				{
				setState(209);
				match(PERCPU);
				setState(210);
				percpuPolicy();
				setState(215);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(211);
					match(COMMA);
					setState(212);
					percpuPolicy();
					}
					}
					setState(217);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case VMALLOC:
				enterOuterAlt(_localctx, 4);
				{
				setState(218);
				match(VMALLOC);
				setState(219);
				vmallocPolicy();
				setState(224);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(220);
					match(COMMA);
					setState(221);
					vmallocPolicy();
					}
					}
					setState(226);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 5);
				{
				setState(227);
				match(CPUS);
				setState(228);
				expression();
				}
				break;
			case NODE:
				enterOuterAlt(_localctx, 6);
				{
				setState(229);
				match(NODE);
				setState(230);
				match(OF);
				setState(231);
				expression();
				setState(232);
				match(CPUS);
				setState(235);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AT) {
					{
					setState(233);
					match(AT);
					setState(234);
					expression();
					}
				}

				}
				break;
			case DISTANCE:
				enterOuterAlt(_localctx, 7);
				{
				setState(237);
				match(DISTANCE);
				setState(238);
				expression();
				setState(243);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(239);
					match(COMMA);
					setState(240);
					expression();
					}
					}
					setState(245);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case MEMORY:
				enterOuterAlt(_localctx, 8);
				{
				setState(246);
				match(MEMORY);
				setState(247);
				expression();
				}
				break;
			case FREE:
				enterOuterAlt(_localctx, 9);
				{
				setState(248);
				match(FREE);
				setState(249);
				match(PAGES);
				setState(250);
				expression();
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 10);
				{
				setState(251);
				match(PAGE);
				setState(252);
				match(BUDGET);
				setState(253);
				expression();
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 11);
				{
				setState(254);
				match(RECLAIMABLE);
				setState(255);
				match(PAGES);
				setState(256);
				expression();
				}
				break;
			case WATERMARKS:
				enterOuterAlt(_localctx, 12);
				{
				setState(257);
				match(WATERMARKS);
				setState(258);
				match(MIN);
				setState(259);
				expression();
				setState(260);
				match(COMMA);
				setState(261);
				match(LOW);
				setState(262);
				expression();
				setState(263);
				match(COMMA);
				setState(264);
				match(HIGH);
				setState(265);
				expression();
				}
				break;
			case KILLABLE:
				enterOuterAlt(_localctx, 13);
				{
				setState(267);
				match(KILLABLE);
				setState(268);
				match(STRING);
				setState(269);
				match(OF);
				setState(270);
				expression();
				}
				break;
			case PANIC:
				enterOuterAlt(_localctx, 14);
				{
				setState(271);
				match(PANIC);
				setState(272);
				match(ON);
				setState(273);
				match(OOM);
				}
				break;
			case FIRST:
				enterOuterAlt(_localctx, 15);
				{
				setState(274);
				match(FIRST);
				setState(275);
				match(CHUNK);
				setState(276);
				chunkPart();
				setState(281);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(277);
					match(COMMA);
					setState(278);
					chunkPart();
					}
					}
					setState(283);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				}
				break;
			case OCCUPIED:
				enterOuterAlt(_localctx, 16);
				{
				setState(284);
				match(OCCUPIED);
				setState(285);
				expression();
				setState(290);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case AT:
					{
					setState(286);
					match(AT);
					setState(287);
					expression();
					}
					break;
				case TO:
					{
					setState(288);
					match(TO);
					setState(289);
					expression();
					}
					break;
				default:
					throw new NoViableAltException(this);
				}
				setState(293);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(292);
					match(STRING);
					}
				}

				}
				break;
			case METADATA:
				enterOuterAlt(_localctx, 17);
				{
				setState(295);
				match(METADATA);
				setState(296);
				match(IN);
				setState(297);
				match(VMALLOC);
				}
				break;
			case COST:
				enterOuterAlt(_localctx, 18);
				{
				setState(298);
				match(COST);
				setState(299);
				costPart();
				setState(304);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(300);
					match(COMMA);
					setState(301);
					costPart();
					}
					}
					setState(306);
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
			setState(309);
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
			setState(311);
			match(ID);
			setState(322);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==MINUS) {
				{
				{
				setState(312);
				match(MINUS);
				setState(318);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,25,_ctx) ) {
				case 1:
					{
					setState(314);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==NUMBER) {
						{
						setState(313);
						match(NUMBER);
						}
					}

					setState(316);
					match(ID);
					}
					break;
				case 2:
					{
					setState(317);
					match(NUMBER);
					}
					break;
				}
				}
				}
				setState(324);
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
			setState(337);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case GENERATION:
				enterOuterAlt(_localctx, 1);
				{
				setState(325);
				match(GENERATION);
				setState(328);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(326);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(327);
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
				setState(330);
				match(GFP);
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
			case BACKEND:
				enterOuterAlt(_localctx, 3);
				{
				setState(335);
				match(BACKEND);
				setState(336);
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
			setState(359);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case PLACEMENT:
				enterOuterAlt(_localctx, 1);
				{
				setState(339);
				match(PLACEMENT);
				setState(342);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ID:
					{
					setState(340);
					match(ID);
					}
					break;
				case VERSION:
				case DECIMAL:
					{
					setState(341);
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
				setState(344);
				match(PURGE);
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
				setState(351);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==THRESHOLD) {
					{
					setState(349);
					match(THRESHOLD);
					setState(350);
					expression();
					}
				}

				}
				break;
			case WINDOW:
				enterOuterAlt(_localctx, 3);
				{
				setState(353);
				match(WINDOW);
				setState(354);
				expression();
				setState(357);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==TO) {
					{
					setState(355);
					match(TO);
					setState(356);
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
			setState(361);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 1073743360L) != 0) || ((((_la - 101)) & ~0x3f) == 0 && ((1L << (_la - 101)) & 134234113L) != 0)) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(362);
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
			setState(364);
			_la = _input.LA(1);
			if ( !(_la==FLUSH || _la==FREE || _la==SCAN) ) {
			_errHandler.recoverInline(this);
			}
			else {
				if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
				_errHandler.reportMatch(this);
				consume();
			}
			setState(365);
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
			setState(367);
			target();
			setState(375);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ASSIGN:
				{
				setState(368);
				match(ASSIGN);
				setState(371);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case ALLOC:
				case GET_VM_AREA:
				case IOREMAP:
				case MODULE:
				case VM_MAP_RAM:
				case VMALLOC:
					{
					setState(369);
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
					setState(370);
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
				setState(373);
				match(INCREASE);
				setState(374);
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
			setState(377);
			match(ID);
			setState(382);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(378);
				match(OPEN_BRACKET);
				setState(379);
				expression();
				setState(380);
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
		enterRule(_localctx, 40, RULE_allocation);
		int _la;
		try {
			setState(401);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALLOC:
				enterOuterAlt(_localctx, 1);
				{
				setState(384);
				match(ALLOC);
				setState(385);
				match(PERCPU);
				setState(386);
				expression();
				setState(390);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 4538783999461380L) != 0) || ((((_la - 85)) & ~0x3f) == 0 && ((1L << (_la - 85)) & 36028797019029505L) != 0)) {
					{
					{
					setState(387);
					attribute();
					}
					}
					setState(392);
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
				setState(393);
				_la = _input.LA(1);
				if ( !(_la==GET_VM_AREA || _la==IOREMAP || ((((_la - 74)) & ~0x3f) == 0 && ((1L << (_la - 74)) & 1441151880758558721L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(394);
				expression();
				setState(398);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while ((((_la) & ~0x3f) == 0 && ((1L << _la) & 4538783999461380L) != 0) || ((((_la - 85)) & ~0x3f) == 0 && ((1L << (_la - 85)) & 36028797019029505L) != 0)) {
					{
					{
					setState(395);
					attribute();
					}
					}
					setState(400);
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
			setState(418);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALIGN:
				enterOuterAlt(_localctx, 1);
				{
				setState(403);
				match(ALIGN);
				setState(404);
				expression();
				}
				break;
			case WITH:
				enterOuterAlt(_localctx, 2);
				{
				setState(405);
				match(WITH);
				setState(406);
				flags();
				}
				break;
			case RESERVED:
				enterOuterAlt(_localctx, 3);
				{
				setState(407);
				match(RESERVED);
				}
				break;
			case ATOMIC:
				enterOuterAlt(_localctx, 4);
				{
				setState(408);
				match(ATOMIC);
				}
				break;
			case HUGE:
				enterOuterAlt(_localctx, 5);
				{
				setState(409);
				match(HUGE);
				}
				break;
			case ON:
				enterOuterAlt(_localctx, 6);
				{
				setState(410);
				match(ON);
				setState(411);
				match(CPU);
				setState(412);
				expression();
				}
				break;
			case FROM:
				enterOuterAlt(_localctx, 7);
				{
				setState(413);
				match(FROM);
				setState(414);
				expression();
				setState(415);
				match(TO);
				setState(416);
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
			setState(420);
			match(ID);
			setState(425);
			_errHandler.sync(this);
			_la = _input.LA(1);
			while (_la==BAR) {
				{
				{
				setState(421);
				match(BAR);
				setState(422);
				match(ID);
				}
				}
				setState(427);
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
			setState(428);
			match(FREE);
			setState(434);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ALL:
				{
				setState(429);
				match(ALL);
				setState(430);
				match(ID);
				}
				break;
			case PAGES:
				{
				setState(431);
				match(PAGES);
				setState(432);
				expression();
				}
				break;
			case ID:
				{
				setState(433);
				target();
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(439);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ON) {
				{
				setState(436);
				match(ON);
				setState(437);
				match(CPU);
				setState(438);
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
			setState(449);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,45,_ctx) ) {
			case 1:
				enterOuterAlt(_localctx, 1);
				{
				setState(441);
				match(SET);
				setState(442);
				match(FREE);
				setState(443);
				match(PAGES);
				setState(444);
				expression();
				}
				break;
			case 2:
				enterOuterAlt(_localctx, 2);
				{
				setState(445);
				match(SET);
				setState(446);
				match(RECLAIMABLE);
				setState(447);
				match(PAGES);
				setState(448);
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
			setState(467);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case RUN:
				enterOuterAlt(_localctx, 1);
				{
				setState(451);
				match(RUN);
				setState(457);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case BALANCE:
					{
					setState(452);
					match(BALANCE);
					setState(453);
					match(WORK);
					}
					break;
				case DRAIN:
					{
					setState(454);
					match(DRAIN);
					setState(455);
					match(WORK);
					}
					break;
				case KSWAPD:
					{
					setState(456);
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
				setState(459);
				_la = _input.LA(1);
				if ( !(_la==HOLD || _la==RELEASE) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(460);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(461);
				match(WORK);
				}
				break;
			case PURGE:
				enterOuterAlt(_localctx, 3);
				{
				setState(462);
				match(PURGE);
				}
				break;
			case VM_UNMAP_ALIASES:
				enterOuterAlt(_localctx, 4);
				{
				setState(463);
				match(VM_UNMAP_ALIASES);
				}
				break;
			case SHRINK:
				enterOuterAlt(_localctx, 5);
				{
				setState(464);
				match(SHRINK);
				setState(465);
				match(VMAP);
				setState(466);
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
			setState(469);
			match(SWITCH);
			setState(470);
			match(TO);
			setState(471);
			match(CPU);
			setState(472);
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
		enterRule(_localctx, 54, RULE_repeatStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(474);
			match(REPEAT);
			setState(499);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNTIL:
				{
				setState(475);
				match(UNTIL);
				setState(476);
				match(FAILURE);
				setState(479);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(477);
					match(AS);
					setState(478);
					match(ID);
					}
				}

				}
				break;
			case UP:
				{
				setState(481);
				match(UP);
				setState(482);
				match(TO);
				setState(483);
				expression();
				setState(484);
				match(TIMES);
				setState(485);
				match(UNTIL);
				setState(486);
				match(FAILURE);
				setState(489);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(487);
					match(AS);
					setState(488);
					match(ID);
					}
				}

				}
				break;
			case WHILE:
				{
				setState(491);
				match(WHILE);
				setState(492);
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
				setState(493);
				expression();
				setState(494);
				match(TIMES);
				setState(497);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==AS) {
					{
					setState(495);
					match(AS);
					setState(496);
					match(ID);
					}
				}

				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(501);
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
		enterRule(_localctx, 56, RULE_forStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(503);
			match(FOR);
			setState(504);
			match(ID);
			setState(505);
			match(FROM);
			setState(506);
			expression();
			setState(510);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case DOWN:
				{
				setState(507);
				match(DOWN);
				setState(508);
				match(TO);
				}
				break;
			case TO:
				{
				setState(509);
				match(TO);
				}
				break;
			default:
				throw new NoViableAltException(this);
			}
			setState(512);
			expression();
			setState(515);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==STEP) {
				{
				setState(513);
				match(STEP);
				setState(514);
				expression();
				}
			}

			setState(517);
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
		enterRule(_localctx, 58, RULE_ifStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(519);
			match(IF);
			setState(520);
			expression();
			setState(521);
			block();
			setState(527);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==ELSE) {
				{
				setState(522);
				match(ELSE);
				setState(525);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case OPEN_BRACE:
					{
					setState(523);
					block();
					}
					break;
				case IF:
					{
					setState(524);
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
		enterRule(_localctx, 60, RULE_distributionStatement);
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(529);
			match(DISTRIBUTION);
			setState(530);
			match(ID);
			setState(531);
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
		enterRule(_localctx, 62, RULE_distribution);
		int _la;
		try {
			setState(550);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case UNIFORM:
				enterOuterAlt(_localctx, 1);
				{
				setState(533);
				match(UNIFORM);
				setState(534);
				expression();
				setState(535);
				match(TO);
				setState(536);
				expression();
				}
				break;
			case EXPONENTIAL:
				enterOuterAlt(_localctx, 2);
				{
				setState(538);
				match(EXPONENTIAL);
				setState(539);
				match(MEAN);
				setState(540);
				expression();
				}
				break;
			case CHOICE:
				enterOuterAlt(_localctx, 3);
				{
				setState(541);
				match(CHOICE);
				setState(542);
				weighted();
				setState(547);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(543);
					match(COMMA);
					setState(544);
					weighted();
					}
					}
					setState(549);
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
		enterRule(_localctx, 64, RULE_weighted);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(552);
			expression();
			setState(555);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==WEIGHT) {
				{
				setState(553);
				match(WEIGHT);
				setState(554);
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
		enterRule(_localctx, 66, RULE_taskStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(557);
			match(TASK);
			setState(558);
			match(ID);
			setState(559);
			match(ON);
			setState(560);
			match(CPU);
			setState(561);
			expression();
			setState(564);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==TO) {
				{
				setState(562);
				match(TO);
				setState(563);
				expression();
				}
			}

			setState(566);
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
		enterRule(_localctx, 68, RULE_scheduleStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(568);
			match(SCHEDULE);
			setState(589);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case ROUND:
				{
				setState(569);
				match(ROUND);
				setState(570);
				match(ROBIN);
				}
				break;
			case SEED:
				{
				setState(571);
				match(SEED);
				setState(572);
				expression();
				}
				break;
			case EXPLORE:
				{
				setState(573);
				match(EXPLORE);
				setState(579);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==UP) {
					{
					setState(574);
					match(UP);
					setState(575);
					match(TO);
					setState(576);
					expression();
					setState(577);
					match(OPERATIONS);
					}
				}

				}
				break;
			case ID:
				{
				setState(581);
				turn();
				setState(586);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(582);
					match(COMMA);
					setState(583);
					turn();
					}
					}
					setState(588);
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
		enterRule(_localctx, 70, RULE_turn);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(591);
			match(ID);
			setState(596);
			_errHandler.sync(this);
			_la = _input.LA(1);
			if (_la==OPEN_BRACKET) {
				{
				setState(592);
				match(OPEN_BRACKET);
				setState(593);
				expression();
				setState(594);
				match(CLOSE_BRACKET);
				}
			}

			setState(603);
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
				setState(598);
				expression();
				setState(599);
				match(TIMES);
				}
				break;
			case TO:
				{
				setState(601);
				match(TO);
				setState(602);
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
		enterRule(_localctx, 72, RULE_expectStatement);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(605);
			match(EXPECT);
			setState(626);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MESSAGE:
				{
				setState(606);
				match(MESSAGE);
				setState(607);
				match(STRING);
				setState(611);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & -1729361910818127742L) != 0) || ((((_la - 66)) & ~0x3f) == 0 && ((1L << (_la - 66)) & 4900198151558013073L) != 0) || ((((_la - 145)) & ~0x3f) == 0 && ((1L << (_la - 145)) & 30670849L) != 0)) {
					{
					setState(608);
					expression();
					setState(609);
					match(TIMES);
					}
				}

				}
				break;
			case NO:
				{
				setState(613);
				match(NO);
				setState(619);
				_errHandler.sync(this);
				switch (_input.LA(1)) {
				case MESSAGE:
					{
					setState(614);
					match(MESSAGE);
					setState(616);
					_errHandler.sync(this);
					_la = _input.LA(1);
					if (_la==STRING) {
						{
						setState(615);
						match(STRING);
						}
					}

					}
					break;
				case PANIC:
					{
					setState(618);
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
				setState(621);
				match(PANIC);
				setState(623);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==STRING) {
					{
					setState(622);
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
				setState(625);
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
		enterRule(_localctx, 74, RULE_expression);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(628);
			conjunction();
			setState(633);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,70,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(629);
					match(OR);
					setState(630);
					conjunction();
					}
					} 
				}
				setState(635);
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
		enterRule(_localctx, 76, RULE_conjunction);
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(636);
			negation();
			setState(641);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,71,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(637);
					match(AND);
					setState(638);
					negation();
					}
					} 
				}
				setState(643);
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
		enterRule(_localctx, 78, RULE_negation);
		try {
			setState(647);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case NOT:
				enterOuterAlt(_localctx, 1);
				{
				setState(644);
				match(NOT);
				setState(645);
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
				setState(646);
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
		enterRule(_localctx, 80, RULE_comparison);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(649);
			sum();
			setState(658);
			_errHandler.sync(this);
			switch ( getInterpreter().adaptivePredict(_input,74,_ctx) ) {
			case 1:
				{
				setState(650);
				_la = _input.LA(1);
				if ( !(((((_la - 151)) & ~0x3f) == 0 && ((1L << (_la - 151)) & 63L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(651);
				sum();
				}
				break;
			case 2:
				{
				setState(652);
				match(FAILED);
				setState(655);
				_errHandler.sync(this);
				switch ( getInterpreter().adaptivePredict(_input,73,_ctx) ) {
				case 1:
					{
					setState(653);
					match(WITH);
					setState(654);
					match(STRING);
					}
					break;
				}
				}
				break;
			case 3:
				{
				setState(657);
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
		enterRule(_localctx, 82, RULE_sum);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(660);
			product();
			setState(665);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,75,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(661);
					_la = _input.LA(1);
					if ( !(_la==MINUS || _la==PLUS) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(662);
					product();
					}
					} 
				}
				setState(667);
				_errHandler.sync(this);
				_alt = getInterpreter().adaptivePredict(_input,75,_ctx);
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
		enterRule(_localctx, 84, RULE_product);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(668);
			shift();
			setState(673);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,76,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(669);
					_la = _input.LA(1);
					if ( !(((((_la - 158)) & ~0x3f) == 0 && ((1L << (_la - 158)) & 7L) != 0)) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(670);
					shift();
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
		enterRule(_localctx, 86, RULE_shift);
		int _la;
		try {
			int _alt;
			enterOuterAlt(_localctx, 1);
			{
			setState(676);
			unary();
			setState(681);
			_errHandler.sync(this);
			_alt = getInterpreter().adaptivePredict(_input,77,_ctx);
			while ( _alt!=2 && _alt!=org.antlr.v4.runtime.atn.ATN.INVALID_ALT_NUMBER ) {
				if ( _alt==1 ) {
					{
					{
					setState(677);
					_la = _input.LA(1);
					if ( !(_la==SHIFT_LEFT || _la==SHIFT_RIGHT) ) {
					_errHandler.recoverInline(this);
					}
					else {
						if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
						_errHandler.reportMatch(this);
						consume();
					}
					setState(678);
					unary();
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
		enterRule(_localctx, 88, RULE_unary);
		try {
			setState(687);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case MINUS:
				enterOuterAlt(_localctx, 1);
				{
				setState(684);
				match(MINUS);
				setState(685);
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
				setState(686);
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
		enterRule(_localctx, 90, RULE_primary);
		int _la;
		try {
			setState(729);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case HEX:
			case DECIMAL:
			case NUMBER:
				enterOuterAlt(_localctx, 1);
				{
				setState(689);
				_la = _input.LA(1);
				if ( !(((((_la - 165)) & ~0x3f) == 0 && ((1L << (_la - 165)) & 13L) != 0)) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(691);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if ((((_la) & ~0x3f) == 0 && ((1L << _la) & 144678138029477888L) != 0) || ((((_la - 72)) & ~0x3f) == 0 && ((1L << (_la - 72)) & 578712964434362889L) != 0)) {
					{
					setState(690);
					unit();
					}
				}

				}
				break;
			case ID:
				enterOuterAlt(_localctx, 2);
				{
				setState(693);
				match(ID);
				setState(698);
				_errHandler.sync(this);
				_la = _input.LA(1);
				if (_la==OPEN_BRACKET) {
					{
					setState(694);
					match(OPEN_BRACKET);
					setState(695);
					expression();
					setState(696);
					match(CLOSE_BRACKET);
					}
				}

				}
				break;
			case OPEN:
				enterOuterAlt(_localctx, 3);
				{
				setState(700);
				match(OPEN);
				setState(701);
				expression();
				setState(702);
				match(CLOSE);
				}
				break;
			case LAST:
				enterOuterAlt(_localctx, 4);
				{
				setState(704);
				match(LAST);
				}
				break;
			case ADDRESS:
			case CHUNK:
			case OFFSET:
			case SIZE:
				enterOuterAlt(_localctx, 5);
				{
				setState(705);
				fact();
				setState(706);
				match(OF);
				setState(707);
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
				setState(709);
				quantity();
				}
				break;
			case RANDOM:
				enterOuterAlt(_localctx, 7);
				{
				setState(710);
				match(RANDOM);
				setState(711);
				expression();
				setState(712);
				match(TO);
				setState(713);
				expression();
				}
				break;
			case DRAW:
				enterOuterAlt(_localctx, 8);
				{
				setState(715);
				match(DRAW);
				setState(716);
				match(ID);
				}
				break;
			case FLS:
			case MAX:
			case MIN:
			case ROUNDUP:
				enterOuterAlt(_localctx, 9);
				{
				setState(717);
				function();
				setState(718);
				match(OPEN);
				setState(719);
				expression();
				setState(724);
				_errHandler.sync(this);
				_la = _input.LA(1);
				while (_la==COMMA) {
					{
					{
					setState(720);
					match(COMMA);
					setState(721);
					expression();
					}
					}
					setState(726);
					_errHandler.sync(this);
					_la = _input.LA(1);
				}
				setState(727);
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
		enterRule(_localctx, 92, RULE_unit);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(731);
			_la = _input.LA(1);
			if ( !((((_la) & ~0x3f) == 0 && ((1L << _la) & 144678138029477888L) != 0) || ((((_la - 72)) & ~0x3f) == 0 && ((1L << (_la - 72)) & 578712964434362889L) != 0)) ) {
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
		enterRule(_localctx, 94, RULE_fact);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(733);
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
		enterRule(_localctx, 96, RULE_quantity);
		int _la;
		try {
			setState(764);
			_errHandler.sync(this);
			switch (_input.LA(1)) {
			case LAZY:
				enterOuterAlt(_localctx, 1);
				{
				setState(735);
				match(LAZY);
				setState(736);
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
				setState(737);
				match(FREE);
				setState(738);
				match(PAGES);
				}
				break;
			case RECLAIMABLE:
				enterOuterAlt(_localctx, 3);
				{
				setState(739);
				match(RECLAIMABLE);
				setState(740);
				match(PAGES);
				}
				break;
			case EMPTY:
				enterOuterAlt(_localctx, 4);
				{
				setState(741);
				match(EMPTY);
				setState(742);
				match(PAGES);
				}
				break;
			case POPULATED:
				enterOuterAlt(_localctx, 5);
				{
				setState(743);
				match(POPULATED);
				setState(744);
				match(PAGES);
				}
				break;
			case PERCPU:
				enterOuterAlt(_localctx, 6);
				{
				setState(745);
				match(PERCPU);
				setState(746);
				match(MEMORY);
				}
				break;
			case PAGE:
				enterOuterAlt(_localctx, 7);
				{
				setState(747);
				match(PAGE);
				setState(748);
				match(SIZE);
				}
				break;
			case UNIT:
				enterOuterAlt(_localctx, 8);
				{
				setState(749);
				match(UNIT);
				setState(750);
				match(SIZE);
				}
				break;
			case CHUNKS:
				enterOuterAlt(_localctx, 9);
				{
				setState(751);
				match(CHUNKS);
				}
				break;
			case AREAS:
				enterOuterAlt(_localctx, 10);
				{
				setState(752);
				match(AREAS);
				}
				break;
			case FAILURES:
				enterOuterAlt(_localctx, 11);
				{
				setState(753);
				match(FAILURES);
				}
				break;
			case MESSAGES:
				enterOuterAlt(_localctx, 12);
				{
				setState(754);
				match(MESSAGES);
				}
				break;
			case OPERATIONS:
				enterOuterAlt(_localctx, 13);
				{
				setState(755);
				match(OPERATIONS);
				}
				break;
			case CPU:
				enterOuterAlt(_localctx, 14);
				{
				setState(756);
				match(CPU);
				}
				break;
			case CPUS:
				enterOuterAlt(_localctx, 15);
				{
				setState(757);
				match(CPUS);
				}
				break;
			case TIME:
				enterOuterAlt(_localctx, 16);
				{
				setState(758);
				match(TIME);
				}
				break;
			case LATENCY:
				enterOuterAlt(_localctx, 17);
				{
				setState(759);
				match(LATENCY);
				}
				break;
			case KILLED:
				enterOuterAlt(_localctx, 18);
				{
				setState(760);
				match(KILLED);
				setState(761);
				match(TASKS);
				}
				break;
			case BALANCE:
			case DRAIN:
				enterOuterAlt(_localctx, 19);
				{
				setState(762);
				_la = _input.LA(1);
				if ( !(_la==BALANCE || _la==DRAIN) ) {
				_errHandler.recoverInline(this);
				}
				else {
					if ( _input.LA(1)==Token.EOF ) matchedEOF = true;
					_errHandler.reportMatch(this);
					consume();
				}
				setState(763);
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
		enterRule(_localctx, 98, RULE_function);
		int _la;
		try {
			enterOuterAlt(_localctx, 1);
			{
			setState(766);
			_la = _input.LA(1);
			if ( !(((((_la - 41)) & ~0x3f) == 0 && ((1L << (_la - 41)) & -9223372032526254079L) != 0)) ) {
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
		"\u0004\u0001\u00ae\u0301\u0002\u0000\u0007\u0000\u0002\u0001\u0007\u0001"+
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
		"1\u0001\u0000\u0001\u0000\u0001\u0000\u0001\u0001\u0003\u0001i\b\u0001"+
		"\u0001\u0001\u0001\u0001\u0001\u0001\u0003\u0001n\b\u0001\u0005\u0001"+
		"p\b\u0001\n\u0001\f\u0001s\t\u0001\u0003\u0001u\b\u0001\u0001\u0002\u0001"+
		"\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001"+
		"\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001"+
		"\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001\u0002\u0001"+
		"\u0002\u0003\u0002\u008b\b\u0002\u0001\u0003\u0001\u0003\u0001\u0003\u0001"+
		"\u0004\u0001\u0004\u0001\u0004\u0001\u0005\u0001\u0005\u0001\u0005\u0001"+
		"\u0006\u0001\u0006\u0001\u0007\u0001\u0007\u0001\u0007\u0001\u0007\u0001"+
		"\b\u0001\b\u0003\b\u009e\b\b\u0001\b\u0001\b\u0003\b\u00a2\b\b\u0001\b"+
		"\u0001\b\u0001\b\u0003\b\u00a7\b\b\u0005\b\u00a9\b\b\n\b\f\b\u00ac\t\b"+
		"\u0003\b\u00ae\b\b\u0001\b\u0001\b\u0001\t\u0001\t\u0001\t\u0001\t\u0001"+
		"\t\u0003\t\u00b7\b\t\u0001\t\u0001\t\u0001\t\u0003\t\u00bc\b\t\u0005\t"+
		"\u00be\b\t\n\t\f\t\u00c1\t\t\u0003\t\u00c3\b\t\u0001\t\u0001\t\u0001\n"+
		"\u0001\n\u0001\n\u0001\n\u0001\n\u0003\n\u00cc\b\n\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0005\u000b\u00d6\b\u000b\n\u000b\f\u000b\u00d9\t\u000b\u0001\u000b\u0001"+
		"\u000b\u0001\u000b\u0001\u000b\u0005\u000b\u00df\b\u000b\n\u000b\f\u000b"+
		"\u00e2\t\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0003\u000b\u00ec\b\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0005\u000b\u00f2\b\u000b\n\u000b"+
		"\f\u000b\u00f5\t\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b"+
		"\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0005\u000b"+
		"\u0118\b\u000b\n\u000b\f\u000b\u011b\t\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0003\u000b\u0123\b\u000b\u0001"+
		"\u000b\u0003\u000b\u0126\b\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0001"+
		"\u000b\u0001\u000b\u0001\u000b\u0001\u000b\u0005\u000b\u012f\b\u000b\n"+
		"\u000b\f\u000b\u0132\t\u000b\u0003\u000b\u0134\b\u000b\u0001\f\u0001\f"+
		"\u0001\r\u0001\r\u0001\r\u0003\r\u013b\b\r\u0001\r\u0001\r\u0003\r\u013f"+
		"\b\r\u0005\r\u0141\b\r\n\r\f\r\u0144\t\r\u0001\u000e\u0001\u000e\u0001"+
		"\u000e\u0003\u000e\u0149\b\u000e\u0001\u000e\u0001\u000e\u0001\u000e\u0003"+
		"\u000e\u014e\b\u000e\u0001\u000e\u0001\u000e\u0003\u000e\u0152\b\u000e"+
		"\u0001\u000f\u0001\u000f\u0001\u000f\u0003\u000f\u0157\b\u000f\u0001\u000f"+
		"\u0001\u000f\u0001\u000f\u0003\u000f\u015c\b\u000f\u0001\u000f\u0001\u000f"+
		"\u0003\u000f\u0160\b\u000f\u0001\u000f\u0001\u000f\u0001\u000f\u0001\u000f"+
		"\u0003\u000f\u0166\b\u000f\u0003\u000f\u0168\b\u000f\u0001\u0010\u0001"+
		"\u0010\u0001\u0010\u0001\u0011\u0001\u0011\u0001\u0011\u0001\u0012\u0001"+
		"\u0012\u0001\u0012\u0001\u0012\u0003\u0012\u0174\b\u0012\u0001\u0012\u0001"+
		"\u0012\u0003\u0012\u0178\b\u0012\u0001\u0013\u0001\u0013\u0001\u0013\u0001"+
		"\u0013\u0001\u0013\u0003\u0013\u017f\b\u0013\u0001\u0014\u0001\u0014\u0001"+
		"\u0014\u0001\u0014\u0005\u0014\u0185\b\u0014\n\u0014\f\u0014\u0188\t\u0014"+
		"\u0001\u0014\u0001\u0014\u0001\u0014\u0005\u0014\u018d\b\u0014\n\u0014"+
		"\f\u0014\u0190\t\u0014\u0003\u0014\u0192\b\u0014\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015\u0001\u0015"+
		"\u0001\u0015\u0003\u0015\u01a3\b\u0015\u0001\u0016\u0001\u0016\u0001\u0016"+
		"\u0005\u0016\u01a8\b\u0016\n\u0016\f\u0016\u01ab\t\u0016\u0001\u0017\u0001"+
		"\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01b3"+
		"\b\u0017\u0001\u0017\u0001\u0017\u0001\u0017\u0003\u0017\u01b8\b\u0017"+
		"\u0001\u0018\u0001\u0018\u0001\u0018\u0001\u0018\u0001\u0018\u0001\u0018"+
		"\u0001\u0018\u0001\u0018\u0003\u0018\u01c2\b\u0018\u0001\u0019\u0001\u0019"+
		"\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0003\u0019\u01ca\b\u0019"+
		"\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019\u0001\u0019"+
		"\u0001\u0019\u0001\u0019\u0003\u0019\u01d4\b\u0019\u0001\u001a\u0001\u001a"+
		"\u0001\u001a\u0001\u001a\u0001\u001a\u0001\u001b\u0001\u001b\u0001\u001b"+
		"\u0001\u001b\u0001\u001b\u0003\u001b\u01e0\b\u001b\u0001\u001b\u0001\u001b"+
		"\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b"+
		"\u0003\u001b\u01ea\b\u001b\u0001\u001b\u0001\u001b\u0001\u001b\u0001\u001b"+
		"\u0001\u001b\u0001\u001b\u0003\u001b\u01f2\b\u001b\u0003\u001b\u01f4\b"+
		"\u001b\u0001\u001b\u0001\u001b\u0001\u001c\u0001\u001c\u0001\u001c\u0001"+
		"\u001c\u0001\u001c\u0001\u001c\u0001\u001c\u0003\u001c\u01ff\b\u001c\u0001"+
		"\u001c\u0001\u001c\u0001\u001c\u0003\u001c\u0204\b\u001c\u0001\u001c\u0001"+
		"\u001c\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001\u001d\u0001"+
		"\u001d\u0003\u001d\u020e\b\u001d\u0003\u001d\u0210\b\u001d\u0001\u001e"+
		"\u0001\u001e\u0001\u001e\u0001\u001e\u0001\u001f\u0001\u001f\u0001\u001f"+
		"\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f\u0001\u001f"+
		"\u0001\u001f\u0001\u001f\u0001\u001f\u0005\u001f\u0222\b\u001f\n\u001f"+
		"\f\u001f\u0225\t\u001f\u0003\u001f\u0227\b\u001f\u0001 \u0001 \u0001 "+
		"\u0003 \u022c\b \u0001!\u0001!\u0001!\u0001!\u0001!\u0001!\u0001!\u0003"+
		"!\u0235\b!\u0001!\u0001!\u0001\"\u0001\"\u0001\"\u0001\"\u0001\"\u0001"+
		"\"\u0001\"\u0001\"\u0001\"\u0001\"\u0001\"\u0003\"\u0244\b\"\u0001\"\u0001"+
		"\"\u0001\"\u0005\"\u0249\b\"\n\"\f\"\u024c\t\"\u0003\"\u024e\b\"\u0001"+
		"#\u0001#\u0001#\u0001#\u0001#\u0003#\u0255\b#\u0001#\u0001#\u0001#\u0001"+
		"#\u0001#\u0003#\u025c\b#\u0001$\u0001$\u0001$\u0001$\u0001$\u0001$\u0003"+
		"$\u0264\b$\u0001$\u0001$\u0001$\u0003$\u0269\b$\u0001$\u0003$\u026c\b"+
		"$\u0001$\u0001$\u0003$\u0270\b$\u0001$\u0003$\u0273\b$\u0001%\u0001%\u0001"+
		"%\u0005%\u0278\b%\n%\f%\u027b\t%\u0001&\u0001&\u0001&\u0005&\u0280\b&"+
		"\n&\f&\u0283\t&\u0001\'\u0001\'\u0001\'\u0003\'\u0288\b\'\u0001(\u0001"+
		"(\u0001(\u0001(\u0001(\u0001(\u0003(\u0290\b(\u0001(\u0003(\u0293\b(\u0001"+
		")\u0001)\u0001)\u0005)\u0298\b)\n)\f)\u029b\t)\u0001*\u0001*\u0001*\u0005"+
		"*\u02a0\b*\n*\f*\u02a3\t*\u0001+\u0001+\u0001+\u0005+\u02a8\b+\n+\f+\u02ab"+
		"\t+\u0001,\u0001,\u0001,\u0003,\u02b0\b,\u0001-\u0001-\u0003-\u02b4\b"+
		"-\u0001-\u0001-\u0001-\u0001-\u0001-\u0003-\u02bb\b-\u0001-\u0001-\u0001"+
		"-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001"+
		"-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0001-\u0005"+
		"-\u02d3\b-\n-\f-\u02d6\t-\u0001-\u0001-\u0003-\u02da\b-\u0001.\u0001."+
		"\u0001/\u0001/\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u0001"+
		"0\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u0001"+
		"0\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u00010\u0001"+
		"0\u00010\u00030\u02fd\b0\u00011\u00011\u00011\u0000\u00002\u0000\u0002"+
		"\u0004\u0006\b\n\f\u000e\u0010\u0012\u0014\u0016\u0018\u001a\u001c\u001e"+
		" \"$&(*,.02468:<>@BDFHJLNPRTVXZ\\^`b\u0000\u000f\u0001\u0000\u00a6\u00a7"+
		"\u0005\u0000\t\n\u001e\u001eeess\u0080\u0080\u0003\u0000**,,jj\u0005\u0000"+
		"//77JJ\u0084\u0084\u0086\u0086\u0002\u000033cc\u0002\u0000\u000e\u000e"+
		"\u001c\u001c\u0001\u0000\u0097\u009c\u0002\u0000\u0091\u0091\u009d\u009d"+
		"\u0001\u0000\u009e\u00a0\u0001\u0000\u00a1\u00a2\u0002\u0000\u00a5\u00a5"+
		"\u00a7\u00a8\u000b\u0000\f\f\u0010\u00111199HHKKQQYZmn{{\u0083\u0083\u0004"+
		"\u0000\u0001\u0001\u0013\u0013TTrr\u0002\u0000BBZZ\u0004\u0000))BBIIh"+
		"h\u0372\u0000d\u0001\u0000\u0000\u0000\u0002h\u0001\u0000\u0000\u0000"+
		"\u0004\u008a\u0001\u0000\u0000\u0000\u0006\u008c\u0001\u0000\u0000\u0000"+
		"\b\u008f\u0001\u0000\u0000\u0000\n\u0092\u0001\u0000\u0000\u0000\f\u0095"+
		"\u0001\u0000\u0000\u0000\u000e\u0097\u0001\u0000\u0000\u0000\u0010\u009b"+
		"\u0001\u0000\u0000\u0000\u0012\u00b1\u0001\u0000\u0000\u0000\u0014\u00c6"+
		"\u0001\u0000\u0000\u0000\u0016\u0133\u0001\u0000\u0000\u0000\u0018\u0135"+
		"\u0001\u0000\u0000\u0000\u001a\u0137\u0001\u0000\u0000\u0000\u001c\u0151"+
		"\u0001\u0000\u0000\u0000\u001e\u0167\u0001\u0000\u0000\u0000 \u0169\u0001"+
		"\u0000\u0000\u0000\"\u016c\u0001\u0000\u0000\u0000$\u016f\u0001\u0000"+
		"\u0000\u0000&\u0179\u0001\u0000\u0000\u0000(\u0191\u0001\u0000\u0000\u0000"+
		"*\u01a2\u0001\u0000\u0000\u0000,\u01a4\u0001\u0000\u0000\u0000.\u01ac"+
		"\u0001\u0000\u0000\u00000\u01c1\u0001\u0000\u0000\u00002\u01d3\u0001\u0000"+
		"\u0000\u00004\u01d5\u0001\u0000\u0000\u00006\u01da\u0001\u0000\u0000\u0000"+
		"8\u01f7\u0001\u0000\u0000\u0000:\u0207\u0001\u0000\u0000\u0000<\u0211"+
		"\u0001\u0000\u0000\u0000>\u0226\u0001\u0000\u0000\u0000@\u0228\u0001\u0000"+
		"\u0000\u0000B\u022d\u0001\u0000\u0000\u0000D\u0238\u0001\u0000\u0000\u0000"+
		"F\u024f\u0001\u0000\u0000\u0000H\u025d\u0001\u0000\u0000\u0000J\u0274"+
		"\u0001\u0000\u0000\u0000L\u027c\u0001\u0000\u0000\u0000N\u0287\u0001\u0000"+
		"\u0000\u0000P\u0289\u0001\u0000\u0000\u0000R\u0294\u0001\u0000\u0000\u0000"+
		"T\u029c\u0001\u0000\u0000\u0000V\u02a4\u0001\u0000\u0000\u0000X\u02af"+
		"\u0001\u0000\u0000\u0000Z\u02d9\u0001\u0000\u0000\u0000\\\u02db\u0001"+
		"\u0000\u0000\u0000^\u02dd\u0001\u0000\u0000\u0000`\u02fc\u0001\u0000\u0000"+
		"\u0000b\u02fe\u0001\u0000\u0000\u0000de\u0003\u0002\u0001\u0000ef\u0005"+
		"\u0000\u0000\u0001f\u0001\u0001\u0000\u0000\u0000gi\u0005\u00ab\u0000"+
		"\u0000hg\u0001\u0000\u0000\u0000hi\u0001\u0000\u0000\u0000it\u0001\u0000"+
		"\u0000\u0000jq\u0003\u0004\u0002\u0000km\u0005\u00ab\u0000\u0000ln\u0003"+
		"\u0004\u0002\u0000ml\u0001\u0000\u0000\u0000mn\u0001\u0000\u0000\u0000"+
		"np\u0001\u0000\u0000\u0000ok\u0001\u0000\u0000\u0000ps\u0001\u0000\u0000"+
		"\u0000qo\u0001\u0000\u0000\u0000qr\u0001\u0000\u0000\u0000ru\u0001\u0000"+
		"\u0000\u0000sq\u0001\u0000\u0000\u0000tj\u0001\u0000\u0000\u0000tu\u0001"+
		"\u0000\u0000\u0000u\u0003\u0001\u0000\u0000\u0000v\u008b\u0003\u0006\u0003"+
		"\u0000w\u008b\u0003\u0010\b\u0000x\u008b\u0003\u0012\t\u0000y\u008b\u0003"+
		"\u0014\n\u0000z\u008b\u0003\b\u0004\u0000{\u008b\u0003\n\u0005\u0000|"+
		"\u008b\u0003<\u001e\u0000}\u008b\u0003$\u0012\u0000~\u008b\u0003(\u0014"+
		"\u0000\u007f\u008b\u0003.\u0017\u0000\u0080\u008b\u00030\u0018\u0000\u0081"+
		"\u008b\u00032\u0019\u0000\u0082\u008b\u00034\u001a\u0000\u0083\u008b\u0003"+
		"6\u001b\u0000\u0084\u008b\u00038\u001c\u0000\u0085\u008b\u0003:\u001d"+
		"\u0000\u0086\u008b\u0003\f\u0006\u0000\u0087\u008b\u0003B!\u0000\u0088"+
		"\u008b\u0003D\"\u0000\u0089\u008b\u0003H$\u0000\u008av\u0001\u0000\u0000"+
		"\u0000\u008aw\u0001\u0000\u0000\u0000\u008ax\u0001\u0000\u0000\u0000\u008a"+
		"y\u0001\u0000\u0000\u0000\u008az\u0001\u0000\u0000\u0000\u008a{\u0001"+
		"\u0000\u0000\u0000\u008a|\u0001\u0000\u0000\u0000\u008a}\u0001\u0000\u0000"+
		"\u0000\u008a~\u0001\u0000\u0000\u0000\u008a\u007f\u0001\u0000\u0000\u0000"+
		"\u008a\u0080\u0001\u0000\u0000\u0000\u008a\u0081\u0001\u0000\u0000\u0000"+
		"\u008a\u0082\u0001\u0000\u0000\u0000\u008a\u0083\u0001\u0000\u0000\u0000"+
		"\u008a\u0084\u0001\u0000\u0000\u0000\u008a\u0085\u0001\u0000\u0000\u0000"+
		"\u008a\u0086\u0001\u0000\u0000\u0000\u008a\u0087\u0001\u0000\u0000\u0000"+
		"\u008a\u0088\u0001\u0000\u0000\u0000\u008a\u0089\u0001\u0000\u0000\u0000"+
		"\u008b\u0005\u0001\u0000\u0000\u0000\u008c\u008d\u0005k\u0000\u0000\u008d"+
		"\u008e\u0005\u00aa\u0000\u0000\u008e\u0007\u0001\u0000\u0000\u0000\u008f"+
		"\u0090\u0005P\u0000\u0000\u0090\u0091\u0005\u00aa\u0000\u0000\u0091\t"+
		"\u0001\u0000\u0000\u0000\u0092\u0093\u0005o\u0000\u0000\u0093\u0094\u0003"+
		"J%\u0000\u0094\u000b\u0001\u0000\u0000\u0000\u0095\u0096\u0005u\u0000"+
		"\u0000\u0096\r\u0001\u0000\u0000\u0000\u0097\u0098\u0005\u008e\u0000\u0000"+
		"\u0098\u0099\u0003\u0002\u0001\u0000\u0099\u009a\u0005\u008f\u0000\u0000"+
		"\u009a\u000f\u0001\u0000\u0000\u0000\u009b\u009d\u0005A\u0000\u0000\u009c"+
		"\u009e\u0005\u00aa\u0000\u0000\u009d\u009c\u0001\u0000\u0000\u0000\u009d"+
		"\u009e\u0001\u0000\u0000\u0000\u009e\u009f\u0001\u0000\u0000\u0000\u009f"+
		"\u00a1\u0005\u008e\u0000\u0000\u00a0\u00a2\u0005\u00ab\u0000\u0000\u00a1"+
		"\u00a0\u0001\u0000\u0000\u0000\u00a1\u00a2\u0001\u0000\u0000\u0000\u00a2"+
		"\u00ad\u0001\u0000\u0000\u0000\u00a3\u00aa\u0003\u0016\u000b\u0000\u00a4"+
		"\u00a6\u0005\u00ab\u0000\u0000\u00a5\u00a7\u0003\u0016\u000b\u0000\u00a6"+
		"\u00a5\u0001\u0000\u0000\u0000\u00a6\u00a7\u0001\u0000\u0000\u0000\u00a7"+
		"\u00a9\u0001\u0000\u0000\u0000\u00a8\u00a4\u0001\u0000\u0000\u0000\u00a9"+
		"\u00ac\u0001\u0000\u0000\u0000\u00aa\u00a8\u0001\u0000\u0000\u0000\u00aa"+
		"\u00ab\u0001\u0000\u0000\u0000\u00ab\u00ae\u0001\u0000\u0000\u0000\u00ac"+
		"\u00aa\u0001\u0000\u0000\u0000\u00ad\u00a3\u0001\u0000\u0000\u0000\u00ad"+
		"\u00ae\u0001\u0000\u0000\u0000\u00ae\u00af\u0001\u0000\u0000\u0000\u00af"+
		"\u00b0\u0005\u008f\u0000\u0000\u00b0\u0011\u0001\u0000\u0000\u0000\u00b1"+
		"\u00b2\u0005\u0015\u0000\u0000\u00b2\u00b3\u0005\u008c\u0000\u0000\u00b3"+
		"\u00b4\u0005\u00aa\u0000\u0000\u00b4\u00b6\u0005\u008e\u0000\u0000\u00b5"+
		"\u00b7\u0005\u00ab\u0000\u0000\u00b6\u00b5\u0001\u0000\u0000\u0000\u00b6"+
		"\u00b7\u0001\u0000\u0000\u0000\u00b7\u00c2\u0001\u0000\u0000\u0000\u00b8"+
		"\u00bf\u0003\u0016\u000b\u0000\u00b9\u00bb\u0005\u00ab\u0000\u0000\u00ba"+
		"\u00bc\u0003\u0016\u000b\u0000\u00bb\u00ba\u0001\u0000\u0000\u0000\u00bb"+
		"\u00bc\u0001\u0000\u0000\u0000\u00bc\u00be\u0001\u0000\u0000\u0000\u00bd"+
		"\u00b9\u0001\u0000\u0000\u0000\u00be\u00c1\u0001\u0000\u0000\u0000\u00bf"+
		"\u00bd\u0001\u0000\u0000\u0000\u00bf\u00c0\u0001\u0000\u0000\u0000\u00c0"+
		"\u00c3\u0001\u0000\u0000\u0000\u00c1\u00bf\u0001\u0000\u0000\u0000\u00c2"+
		"\u00b8\u0001\u0000\u0000\u0000\u00c2\u00c3\u0001\u0000\u0000\u0000\u00c3"+
		"\u00c4\u0001\u0000\u0000\u0000\u00c4\u00c5\u0005\u008f\u0000\u0000\u00c5"+
		"\u0013\u0001\u0000\u0000\u0000\u00c6\u00c7\u0005U\u0000\u0000\u00c7\u00c8"+
		"\u0005\u00aa\u0000\u0000\u00c8\u00cb\u0003\u000e\u0007\u0000\u00c9\u00ca"+
		"\u0005\u001f\u0000\u0000\u00ca\u00cc\u0003\u000e\u0007\u0000\u00cb\u00c9"+
		"\u0001\u0000\u0000\u0000\u00cb\u00cc\u0001\u0000\u0000\u0000\u00cc\u0015"+
		"\u0001\u0000\u0000\u0000\u00cd\u00ce\u00058\u0000\u0000\u00ce\u0134\u0003"+
		"\u0018\f\u0000\u00cf\u00d0\u0005\u0006\u0000\u0000\u00d0\u0134\u0003\u001a"+
		"\r\u0000\u00d1\u00d2\u0005]\u0000\u0000\u00d2\u00d7\u0003\u001c\u000e"+
		"\u0000\u00d3\u00d4\u0005\u0090\u0000\u0000\u00d4\u00d6\u0003\u001c\u000e"+
		"\u0000\u00d5\u00d3\u0001\u0000\u0000\u0000\u00d6\u00d9\u0001\u0000\u0000"+
		"\u0000\u00d7\u00d5\u0001\u0000\u0000\u0000\u00d7\u00d8\u0001\u0000\u0000"+
		"\u0000\u00d8\u0134\u0001\u0000\u0000\u0000\u00d9\u00d7\u0001\u0000\u0000"+
		"\u0000\u00da\u00db\u0005\u0086\u0000\u0000\u00db\u00e0\u0003\u001e\u000f"+
		"\u0000\u00dc\u00dd\u0005\u0090\u0000\u0000\u00dd\u00df\u0003\u001e\u000f"+
		"\u0000\u00de\u00dc\u0001\u0000\u0000\u0000\u00df\u00e2\u0001\u0000\u0000"+
		"\u0000\u00e0\u00de\u0001\u0000\u0000\u0000\u00e0\u00e1\u0001\u0000\u0000"+
		"\u0000\u00e1\u0134\u0001\u0000\u0000\u0000\u00e2\u00e0\u0001\u0000\u0000"+
		"\u0000\u00e3\u00e4\u0005\u0018\u0000\u0000\u00e4\u0134\u0003J%\u0000\u00e5"+
		"\u00e6\u0005M\u0000\u0000\u00e6\u00e7\u0005S\u0000\u0000\u00e7\u00e8\u0003"+
		"J%\u0000\u00e8\u00eb\u0005\u0018\u0000\u0000\u00e9\u00ea\u0005\t\u0000"+
		"\u0000\u00ea\u00ec\u0003J%\u0000\u00eb\u00e9\u0001\u0000\u0000\u0000\u00eb"+
		"\u00ec\u0001\u0000\u0000\u0000\u00ec\u0134\u0001\u0000\u0000\u0000\u00ed"+
		"\u00ee\u0005\u0019\u0000\u0000\u00ee\u00f3\u0003J%\u0000\u00ef\u00f0\u0005"+
		"\u0090\u0000\u0000\u00f0\u00f2\u0003J%\u0000\u00f1\u00ef\u0001\u0000\u0000"+
		"\u0000\u00f2\u00f5\u0001\u0000\u0000\u0000\u00f3\u00f1\u0001\u0000\u0000"+
		"\u0000\u00f3\u00f4\u0001\u0000\u0000\u0000\u00f4\u0134\u0001\u0000\u0000"+
		"\u0000\u00f5\u00f3\u0001\u0000\u0000\u0000\u00f6\u00f7\u0005D\u0000\u0000"+
		"\u00f7\u0134\u0003J%\u0000\u00f8\u00f9\u0005,\u0000\u0000\u00f9\u00fa"+
		"\u0005Z\u0000\u0000\u00fa\u0134\u0003J%\u0000\u00fb\u00fc\u0005Y\u0000"+
		"\u0000\u00fc\u00fd\u0005\u000f\u0000\u0000\u00fd\u0134\u0003J%\u0000\u00fe"+
		"\u00ff\u0005b\u0000\u0000\u00ff\u0100\u0005Z\u0000\u0000\u0100\u0134\u0003"+
		"J%\u0000\u0101\u0102\u0005\u0088\u0000\u0000\u0102\u0103\u0005I\u0000"+
		"\u0000\u0103\u0104\u0003J%\u0000\u0104\u0105\u0005\u0090\u0000\u0000\u0105"+
		"\u0106\u0005@\u0000\u0000\u0106\u0107\u0003J%\u0000\u0107\u0108\u0005"+
		"\u0090\u0000\u0000\u0108\u0109\u00052\u0000\u0000\u0109\u010a\u0003J%"+
		"\u0000\u010a\u0134\u0001\u0000\u0000\u0000\u010b\u010c\u0005:\u0000\u0000"+
		"\u010c\u010d\u0005\u00aa\u0000\u0000\u010d\u010e\u0005S\u0000\u0000\u010e"+
		"\u0134\u0003J%\u0000\u010f\u0110\u0005[\u0000\u0000\u0110\u0111\u0005"+
		"U\u0000\u0000\u0111\u0134\u0005V\u0000\u0000\u0112\u0113\u0005(\u0000"+
		"\u0000\u0113\u0114\u0005\u0013\u0000\u0000\u0114\u0119\u0003 \u0010\u0000"+
		"\u0115\u0116\u0005\u0090\u0000\u0000\u0116\u0118\u0003 \u0010\u0000\u0117"+
		"\u0115\u0001\u0000\u0000\u0000\u0118\u011b\u0001\u0000\u0000\u0000\u0119"+
		"\u0117\u0001\u0000\u0000\u0000\u0119\u011a\u0001\u0000\u0000\u0000\u011a"+
		"\u0134\u0001\u0000\u0000\u0000\u011b\u0119\u0001\u0000\u0000\u0000\u011c"+
		"\u011d\u0005R\u0000\u0000\u011d\u0122\u0003J%\u0000\u011e\u011f\u0005"+
		"\t\u0000\u0000\u011f\u0123\u0003J%\u0000\u0120\u0121\u0005~\u0000\u0000"+
		"\u0121\u0123\u0003J%\u0000\u0122\u011e\u0001\u0000\u0000\u0000\u0122\u0120"+
		"\u0001\u0000\u0000\u0000\u0123\u0125\u0001\u0000\u0000\u0000\u0124\u0126"+
		"\u0005\u00aa\u0000\u0000\u0125\u0124\u0001\u0000\u0000\u0000\u0125\u0126"+
		"\u0001\u0000\u0000\u0000\u0126\u0134\u0001\u0000\u0000\u0000\u0127\u0128"+
		"\u0005G\u0000\u0000\u0128\u0129\u00056\u0000\u0000\u0129\u0134\u0005\u0086"+
		"\u0000\u0000\u012a\u012b\u0005\u0016\u0000\u0000\u012b\u0130\u0003\"\u0011"+
		"\u0000\u012c\u012d\u0005\u0090\u0000\u0000\u012d\u012f\u0003\"\u0011\u0000"+
		"\u012e\u012c\u0001\u0000\u0000\u0000\u012f\u0132\u0001\u0000\u0000\u0000"+
		"\u0130\u012e\u0001\u0000\u0000\u0000\u0130\u0131\u0001\u0000\u0000\u0000"+
		"\u0131\u0134\u0001\u0000\u0000\u0000\u0132\u0130\u0001\u0000\u0000\u0000"+
		"\u0133\u00cd\u0001\u0000\u0000\u0000\u0133\u00cf\u0001\u0000\u0000\u0000"+
		"\u0133\u00d1\u0001\u0000\u0000\u0000\u0133\u00da\u0001\u0000\u0000\u0000"+
		"\u0133\u00e3\u0001\u0000\u0000\u0000\u0133\u00e5\u0001\u0000\u0000\u0000"+
		"\u0133\u00ed\u0001\u0000\u0000\u0000\u0133\u00f6\u0001\u0000\u0000\u0000"+
		"\u0133\u00f8\u0001\u0000\u0000\u0000\u0133\u00fb\u0001\u0000\u0000\u0000"+
		"\u0133\u00fe\u0001\u0000\u0000\u0000\u0133\u0101\u0001\u0000\u0000\u0000"+
		"\u0133\u010b\u0001\u0000\u0000\u0000\u0133\u010f\u0001\u0000\u0000\u0000"+
		"\u0133\u0112\u0001\u0000\u0000\u0000\u0133\u011c\u0001\u0000\u0000\u0000"+
		"\u0133\u0127\u0001\u0000\u0000\u0000\u0133\u012a\u0001\u0000\u0000\u0000"+
		"\u0134\u0017\u0001\u0000\u0000\u0000\u0135\u0136\u0007\u0000\u0000\u0000"+
		"\u0136\u0019\u0001\u0000\u0000\u0000\u0137\u0142\u0005\u00a9\u0000\u0000"+
		"\u0138\u013e\u0005\u0091\u0000\u0000\u0139\u013b\u0005\u00a8\u0000\u0000"+
		"\u013a\u0139\u0001\u0000\u0000\u0000\u013a\u013b\u0001\u0000\u0000\u0000"+
		"\u013b\u013c\u0001\u0000\u0000\u0000\u013c\u013f\u0005\u00a9\u0000\u0000"+
		"\u013d\u013f\u0005\u00a8\u0000\u0000\u013e\u013a\u0001\u0000\u0000\u0000"+
		"\u013e\u013d\u0001\u0000\u0000\u0000\u013f\u0141\u0001\u0000\u0000\u0000"+
		"\u0140\u0138\u0001\u0000\u0000\u0000\u0141\u0144\u0001\u0000\u0000\u0000"+
		"\u0142\u0140\u0001\u0000\u0000\u0000\u0142\u0143\u0001\u0000\u0000\u0000"+
		"\u0143\u001b\u0001\u0000\u0000\u0000\u0144\u0142\u0001\u0000\u0000\u0000"+
		"\u0145\u0148\u0005.\u0000\u0000\u0146\u0149\u0005\u00a9\u0000\u0000\u0147"+
		"\u0149\u0003\u0018\f\u0000\u0148\u0146\u0001\u0000\u0000\u0000\u0148\u0147"+
		"\u0001\u0000\u0000\u0000\u0149\u0152\u0001\u0000\u0000\u0000\u014a\u014d"+
		"\u00050\u0000\u0000\u014b\u014e\u0005\u00a9\u0000\u0000\u014c\u014e\u0003"+
		"\u0018\f\u0000\u014d\u014b\u0001\u0000\u0000\u0000\u014d\u014c\u0001\u0000"+
		"\u0000\u0000\u014e\u0152\u0001\u0000\u0000\u0000\u014f\u0150\u0005\r\u0000"+
		"\u0000\u0150\u0152\u0005\u00a9\u0000\u0000\u0151\u0145\u0001\u0000\u0000"+
		"\u0000\u0151\u014a\u0001\u0000\u0000\u0000\u0151\u014f\u0001\u0000\u0000"+
		"\u0000\u0152\u001d\u0001\u0000\u0000\u0000\u0153\u0156\u0005^\u0000\u0000"+
		"\u0154\u0157\u0005\u00a9\u0000\u0000\u0155\u0157\u0003\u0018\f\u0000\u0156"+
		"\u0154\u0001\u0000\u0000\u0000\u0156\u0155\u0001\u0000\u0000\u0000\u0157"+
		"\u0168\u0001\u0000\u0000\u0000\u0158\u015b\u0005`\u0000\u0000\u0159\u015c"+
		"\u0005\u00a9\u0000\u0000\u015a\u015c\u0003\u0018\f\u0000\u015b\u0159\u0001"+
		"\u0000\u0000\u0000\u015b\u015a\u0001\u0000\u0000\u0000\u015c\u015f\u0001"+
		"\u0000\u0000\u0000\u015d\u015e\u0005z\u0000\u0000\u015e\u0160\u0003J%"+
		"\u0000\u015f\u015d\u0001\u0000\u0000\u0000\u015f\u0160\u0001\u0000\u0000"+
		"\u0000\u0160\u0168\u0001\u0000\u0000\u0000\u0161\u0162\u0005\u008b\u0000"+
		"\u0000\u0162\u0165\u0003J%\u0000\u0163\u0164\u0005~\u0000\u0000\u0164"+
		"\u0166\u0003J%\u0000\u0165\u0163\u0001\u0000\u0000\u0000\u0165\u0166\u0001"+
		"\u0000\u0000\u0000\u0166\u0168\u0001\u0000\u0000\u0000\u0167\u0153\u0001"+
		"\u0000\u0000\u0000\u0167\u0158\u0001\u0000\u0000\u0000\u0167\u0161\u0001"+
		"\u0000\u0000\u0000\u0168\u001f\u0001\u0000\u0000\u0000\u0169\u016a\u0007"+
		"\u0001\u0000\u0000\u016a\u016b\u0003J%\u0000\u016b!\u0001\u0000\u0000"+
		"\u0000\u016c\u016d\u0007\u0002\u0000\u0000\u016d\u016e\u0003J%\u0000\u016e"+
		"#\u0001\u0000\u0000\u0000\u016f\u0177\u0003&\u0013\u0000\u0170\u0173\u0005"+
		"\u0092\u0000\u0000\u0171\u0174\u0003(\u0014\u0000\u0172\u0174\u0003J%"+
		"\u0000\u0173\u0171\u0001\u0000\u0000\u0000\u0173\u0172\u0001\u0000\u0000"+
		"\u0000\u0174\u0178\u0001\u0000\u0000\u0000\u0175\u0176\u0005\u0093\u0000"+
		"\u0000\u0176\u0178\u0003J%\u0000\u0177\u0170\u0001\u0000\u0000\u0000\u0177"+
		"\u0175\u0001\u0000\u0000\u0000\u0178%\u0001\u0000\u0000\u0000\u0179\u017e"+
		"\u0005\u00a9\u0000\u0000\u017a\u017b\u0005\u0094\u0000\u0000\u017b\u017c"+
		"\u0003J%\u0000\u017c\u017d\u0005\u0095\u0000\u0000\u017d\u017f\u0001\u0000"+
		"\u0000\u0000\u017e\u017a\u0001\u0000\u0000\u0000\u017e\u017f\u0001\u0000"+
		"\u0000\u0000\u017f\'\u0001\u0000\u0000\u0000\u0180\u0181\u0005\u0004\u0000"+
		"\u0000\u0181\u0182\u0005]\u0000\u0000\u0182\u0186\u0003J%\u0000\u0183"+
		"\u0185\u0003*\u0015\u0000\u0184\u0183\u0001\u0000\u0000\u0000\u0185\u0188"+
		"\u0001\u0000\u0000\u0000\u0186\u0184\u0001\u0000\u0000\u0000\u0186\u0187"+
		"\u0001\u0000\u0000\u0000\u0187\u0192\u0001\u0000\u0000\u0000\u0188\u0186"+
		"\u0001\u0000\u0000\u0000\u0189\u018a\u0007\u0003\u0000\u0000\u018a\u018e"+
		"\u0003J%\u0000\u018b\u018d\u0003*\u0015\u0000\u018c\u018b\u0001\u0000"+
		"\u0000\u0000\u018d\u0190\u0001\u0000\u0000\u0000\u018e\u018c\u0001\u0000"+
		"\u0000\u0000\u018e\u018f\u0001\u0000\u0000\u0000\u018f\u0192\u0001\u0000"+
		"\u0000\u0000\u0190\u018e\u0001\u0000\u0000\u0000\u0191\u0180\u0001\u0000"+
		"\u0000\u0000\u0191\u0189\u0001\u0000\u0000\u0000\u0192)\u0001\u0000\u0000"+
		"\u0000\u0193\u0194\u0005\u0002\u0000\u0000\u0194\u01a3\u0003J%\u0000\u0195"+
		"\u0196\u0005\u008c\u0000\u0000\u0196\u01a3\u0003,\u0016\u0000\u0197\u01a3"+
		"\u0005e\u0000\u0000\u0198\u01a3\u0005\u000b\u0000\u0000\u0199\u01a3\u0005"+
		"4\u0000\u0000\u019a\u019b\u0005U\u0000\u0000\u019b\u019c\u0005\u0017\u0000"+
		"\u0000\u019c\u01a3\u0003J%\u0000\u019d\u019e\u0005-\u0000\u0000\u019e"+
		"\u019f\u0003J%\u0000\u019f\u01a0\u0005~\u0000\u0000\u01a0\u01a1\u0003"+
		"J%\u0000\u01a1\u01a3\u0001\u0000\u0000\u0000\u01a2\u0193\u0001\u0000\u0000"+
		"\u0000\u01a2\u0195\u0001\u0000\u0000\u0000\u01a2\u0197\u0001\u0000\u0000"+
		"\u0000\u01a2\u0198\u0001\u0000\u0000\u0000\u01a2\u0199\u0001\u0000\u0000"+
		"\u0000\u01a2\u019a\u0001\u0000\u0000\u0000\u01a2\u019d\u0001\u0000\u0000"+
		"\u0000\u01a3+\u0001\u0000\u0000\u0000\u01a4\u01a9\u0005\u00a9\u0000\u0000"+
		"\u01a5\u01a6\u0005\u0096\u0000\u0000\u01a6\u01a8\u0005\u00a9\u0000\u0000"+
		"\u01a7\u01a5\u0001\u0000\u0000\u0000\u01a8\u01ab\u0001\u0000\u0000\u0000"+
		"\u01a9\u01a7\u0001\u0000\u0000\u0000\u01a9\u01aa\u0001\u0000\u0000\u0000"+
		"\u01aa-\u0001\u0000\u0000\u0000\u01ab\u01a9\u0001\u0000\u0000\u0000\u01ac"+
		"\u01b2\u0005,\u0000\u0000\u01ad\u01ae\u0005\u0003\u0000\u0000\u01ae\u01b3"+
		"\u0005\u00a9\u0000\u0000\u01af\u01b0\u0005Z\u0000\u0000\u01b0\u01b3\u0003"+
		"J%\u0000\u01b1\u01b3\u0003&\u0013\u0000\u01b2\u01ad\u0001\u0000\u0000"+
		"\u0000\u01b2\u01af\u0001\u0000\u0000\u0000\u01b2\u01b1\u0001\u0000\u0000"+
		"\u0000\u01b3\u01b7\u0001\u0000\u0000\u0000\u01b4\u01b5\u0005U\u0000\u0000"+
		"\u01b5\u01b6\u0005\u0017\u0000\u0000\u01b6\u01b8\u0003J%\u0000\u01b7\u01b4"+
		"\u0001\u0000\u0000\u0000\u01b7\u01b8\u0001\u0000\u0000\u0000\u01b8/\u0001"+
		"\u0000\u0000\u0000\u01b9\u01ba\u0005p\u0000\u0000\u01ba\u01bb\u0005,\u0000"+
		"\u0000\u01bb\u01bc\u0005Z\u0000\u0000\u01bc\u01c2\u0003J%\u0000\u01bd"+
		"\u01be\u0005p\u0000\u0000\u01be\u01bf\u0005b\u0000\u0000\u01bf\u01c0\u0005"+
		"Z\u0000\u0000\u01c0\u01c2\u0003J%\u0000\u01c1\u01b9\u0001\u0000\u0000"+
		"\u0000\u01c1\u01bd\u0001\u0000\u0000\u0000\u01c21\u0001\u0000\u0000\u0000"+
		"\u01c3\u01c9\u0005i\u0000\u0000\u01c4\u01c5\u0005\u000e\u0000\u0000\u01c5"+
		"\u01ca\u0005\u008d\u0000\u0000\u01c6\u01c7\u0005\u001c\u0000\u0000\u01c7"+
		"\u01ca\u0005\u008d\u0000\u0000\u01c8\u01ca\u0005<\u0000\u0000\u01c9\u01c4"+
		"\u0001\u0000\u0000\u0000\u01c9\u01c6\u0001\u0000\u0000\u0000\u01c9\u01c8"+
		"\u0001\u0000\u0000\u0000\u01ca\u01d4\u0001\u0000\u0000\u0000\u01cb\u01cc"+
		"\u0007\u0004\u0000\u0000\u01cc\u01cd\u0007\u0005\u0000\u0000\u01cd\u01d4"+
		"\u0005\u008d\u0000\u0000\u01ce\u01d4\u0005`\u0000\u0000\u01cf\u01d4\u0005"+
		"\u0085\u0000\u0000\u01d0\u01d1\u0005q\u0000\u0000\u01d1\u01d2\u0005\u0087"+
		"\u0000\u0000\u01d2\u01d4\u0005N\u0000\u0000\u01d3\u01c3\u0001\u0000\u0000"+
		"\u0000\u01d3\u01cb\u0001\u0000\u0000\u0000\u01d3\u01ce\u0001\u0000\u0000"+
		"\u0000\u01d3\u01cf\u0001\u0000\u0000\u0000\u01d3\u01d0\u0001\u0000\u0000"+
		"\u0000\u01d43\u0001\u0000\u0000\u0000\u01d5\u01d6\u0005w\u0000\u0000\u01d6"+
		"\u01d7\u0005~\u0000\u0000\u01d7\u01d8\u0005\u0017\u0000\u0000\u01d8\u01d9"+
		"\u0003J%\u0000\u01d95\u0001\u0000\u0000\u0000\u01da\u01f3\u0005d\u0000"+
		"\u0000\u01db\u01dc\u0005\u0081\u0000\u0000\u01dc\u01df\u0005&\u0000\u0000"+
		"\u01dd\u01de\u0005\b\u0000\u0000\u01de\u01e0\u0005\u00a9\u0000\u0000\u01df"+
		"\u01dd\u0001\u0000\u0000\u0000\u01df\u01e0\u0001\u0000\u0000\u0000\u01e0"+
		"\u01f4\u0001\u0000\u0000\u0000\u01e1\u01e2\u0005\u0082\u0000\u0000\u01e2"+
		"\u01e3\u0005~\u0000\u0000\u01e3\u01e4\u0003J%\u0000\u01e4\u01e5\u0005"+
		"}\u0000\u0000\u01e5\u01e6\u0005\u0081\u0000\u0000\u01e6\u01e9\u0005&\u0000"+
		"\u0000\u01e7\u01e8\u0005\b\u0000\u0000\u01e8\u01ea\u0005\u00a9\u0000\u0000"+
		"\u01e9\u01e7\u0001\u0000\u0000\u0000\u01e9\u01ea\u0001\u0000\u0000\u0000"+
		"\u01ea\u01f4\u0001\u0000\u0000\u0000\u01eb\u01ec\u0005\u008a\u0000\u0000"+
		"\u01ec\u01f4\u0003J%\u0000\u01ed\u01ee\u0003J%\u0000\u01ee\u01f1\u0005"+
		"}\u0000\u0000\u01ef\u01f0\u0005\b\u0000\u0000\u01f0\u01f2\u0005\u00a9"+
		"\u0000\u0000\u01f1\u01ef\u0001\u0000\u0000\u0000\u01f1\u01f2\u0001\u0000"+
		"\u0000\u0000\u01f2\u01f4\u0001\u0000\u0000\u0000\u01f3\u01db\u0001\u0000"+
		"\u0000\u0000\u01f3\u01e1\u0001\u0000\u0000\u0000\u01f3\u01eb\u0001\u0000"+
		"\u0000\u0000\u01f3\u01ed\u0001\u0000\u0000\u0000\u01f4\u01f5\u0001\u0000"+
		"\u0000\u0000\u01f5\u01f6\u0003\u000e\u0007\u0000\u01f67\u0001\u0000\u0000"+
		"\u0000\u01f7\u01f8\u0005+\u0000\u0000\u01f8\u01f9\u0005\u00a9\u0000\u0000"+
		"\u01f9\u01fa\u0005-\u0000\u0000\u01fa\u01fe\u0003J%\u0000\u01fb\u01fc"+
		"\u0005\u001b\u0000\u0000\u01fc\u01ff\u0005~\u0000\u0000\u01fd\u01ff\u0005"+
		"~\u0000\u0000\u01fe\u01fb\u0001\u0000\u0000\u0000\u01fe\u01fd\u0001\u0000"+
		"\u0000\u0000\u01ff\u0200\u0001\u0000\u0000\u0000\u0200\u0203\u0003J%\u0000"+
		"\u0201\u0202\u0005t\u0000\u0000\u0202\u0204\u0003J%\u0000\u0203\u0201"+
		"\u0001\u0000\u0000\u0000\u0203\u0204\u0001\u0000\u0000\u0000\u0204\u0205"+
		"\u0001\u0000\u0000\u0000\u0205\u0206\u0003\u000e\u0007\u0000\u02069\u0001"+
		"\u0000\u0000\u0000\u0207\u0208\u00055\u0000\u0000\u0208\u0209\u0003J%"+
		"\u0000\u0209\u020f\u0003\u000e\u0007\u0000\u020a\u020d\u0005\u001f\u0000"+
		"\u0000\u020b\u020e\u0003\u000e\u0007\u0000\u020c\u020e\u0003:\u001d\u0000"+
		"\u020d\u020b\u0001\u0000\u0000\u0000\u020d\u020c\u0001\u0000\u0000\u0000"+
		"\u020e\u0210\u0001\u0000\u0000\u0000\u020f\u020a\u0001\u0000\u0000\u0000"+
		"\u020f\u0210\u0001\u0000\u0000\u0000\u0210;\u0001\u0000\u0000\u0000\u0211"+
		"\u0212\u0005\u001a\u0000\u0000\u0212\u0213\u0005\u00a9\u0000\u0000\u0213"+
		"\u0214\u0003>\u001f\u0000\u0214=\u0001\u0000\u0000\u0000\u0215\u0216\u0005"+
		"\u007f\u0000\u0000\u0216\u0217\u0003J%\u0000\u0217\u0218\u0005~\u0000"+
		"\u0000\u0218\u0219\u0003J%\u0000\u0219\u0227\u0001\u0000\u0000\u0000\u021a"+
		"\u021b\u0005$\u0000\u0000\u021b\u021c\u0005C\u0000\u0000\u021c\u0227\u0003"+
		"J%\u0000\u021d\u021e\u0005\u0012\u0000\u0000\u021e\u0223\u0003@ \u0000"+
		"\u021f\u0220\u0005\u0090\u0000\u0000\u0220\u0222\u0003@ \u0000\u0221\u021f"+
		"\u0001\u0000\u0000\u0000\u0222\u0225\u0001\u0000\u0000\u0000\u0223\u0221"+
		"\u0001\u0000\u0000\u0000\u0223\u0224\u0001\u0000\u0000\u0000\u0224\u0227"+
		"\u0001\u0000\u0000\u0000\u0225\u0223\u0001\u0000\u0000\u0000\u0226\u0215"+
		"\u0001\u0000\u0000\u0000\u0226\u021a\u0001\u0000\u0000\u0000\u0226\u021d"+
		"\u0001\u0000\u0000\u0000\u0227?\u0001\u0000\u0000\u0000\u0228\u022b\u0003"+
		"J%\u0000\u0229\u022a\u0005\u0089\u0000\u0000\u022a\u022c\u0003J%\u0000"+
		"\u022b\u0229\u0001\u0000\u0000\u0000\u022b\u022c\u0001\u0000\u0000\u0000"+
		"\u022cA\u0001\u0000\u0000\u0000\u022d\u022e\u0005x\u0000\u0000\u022e\u022f"+
		"\u0005\u00a9\u0000\u0000\u022f\u0230\u0005U\u0000\u0000\u0230\u0231\u0005"+
		"\u0017\u0000\u0000\u0231\u0234\u0003J%\u0000\u0232\u0233\u0005~\u0000"+
		"\u0000\u0233\u0235\u0003J%\u0000\u0234\u0232\u0001\u0000\u0000\u0000\u0234"+
		"\u0235\u0001\u0000\u0000\u0000\u0235\u0236\u0001\u0000\u0000\u0000\u0236"+
		"\u0237\u0003\u000e\u0007\u0000\u0237C\u0001\u0000\u0000\u0000\u0238\u024d"+
		"\u0005l\u0000\u0000\u0239\u023a\u0005g\u0000\u0000\u023a\u024e\u0005f"+
		"\u0000\u0000\u023b\u023c\u0005o\u0000\u0000\u023c\u024e\u0003J%\u0000"+
		"\u023d\u0243\u0005#\u0000\u0000\u023e\u023f\u0005\u0082\u0000\u0000\u023f"+
		"\u0240\u0005~\u0000\u0000\u0240\u0241\u0003J%\u0000\u0241\u0242\u0005"+
		"W\u0000\u0000\u0242\u0244\u0001\u0000\u0000\u0000\u0243\u023e\u0001\u0000"+
		"\u0000\u0000\u0243\u0244\u0001\u0000\u0000\u0000\u0244\u024e\u0001\u0000"+
		"\u0000\u0000\u0245\u024a\u0003F#\u0000\u0246\u0247\u0005\u0090\u0000\u0000"+
		"\u0247\u0249\u0003F#\u0000\u0248\u0246\u0001\u0000\u0000\u0000\u0249\u024c"+
		"\u0001\u0000\u0000\u0000\u024a\u0248\u0001\u0000\u0000\u0000\u024a\u024b"+
		"\u0001\u0000\u0000\u0000\u024b\u024e\u0001\u0000\u0000\u0000\u024c\u024a"+
		"\u0001\u0000\u0000\u0000\u024d\u0239\u0001\u0000\u0000\u0000\u024d\u023b"+
		"\u0001\u0000\u0000\u0000\u024d\u023d\u0001\u0000\u0000\u0000\u024d\u0245"+
		"\u0001\u0000\u0000\u0000\u024eE\u0001\u0000\u0000\u0000\u024f\u0254\u0005"+
		"\u00a9\u0000\u0000\u0250\u0251\u0005\u0094\u0000\u0000\u0251\u0252\u0003"+
		"J%\u0000\u0252\u0253\u0005\u0095\u0000\u0000\u0253\u0255\u0001\u0000\u0000"+
		"\u0000\u0254\u0250\u0001\u0000\u0000\u0000\u0254\u0255\u0001\u0000\u0000"+
		"\u0000\u0255\u025b\u0001\u0000\u0000\u0000\u0256\u0257\u0003J%\u0000\u0257"+
		"\u0258\u0005}\u0000\u0000\u0258\u025c\u0001\u0000\u0000\u0000\u0259\u025a"+
		"\u0005~\u0000\u0000\u025a\u025c\u0005!\u0000\u0000\u025b\u0256\u0001\u0000"+
		"\u0000\u0000\u025b\u0259\u0001\u0000\u0000\u0000\u025b\u025c\u0001\u0000"+
		"\u0000\u0000\u025cG\u0001\u0000\u0000\u0000\u025d\u0272\u0005\"\u0000"+
		"\u0000\u025e\u025f\u0005E\u0000\u0000\u025f\u0263\u0005\u00aa\u0000\u0000"+
		"\u0260\u0261\u0003J%\u0000\u0261\u0262\u0005}\u0000\u0000\u0262\u0264"+
		"\u0001\u0000\u0000\u0000\u0263\u0260\u0001\u0000\u0000\u0000\u0263\u0264"+
		"\u0001\u0000\u0000\u0000\u0264\u0273\u0001\u0000\u0000\u0000\u0265\u026b"+
		"\u0005L\u0000\u0000\u0266\u0268\u0005E\u0000\u0000\u0267\u0269\u0005\u00aa"+
		"\u0000\u0000\u0268\u0267\u0001\u0000\u0000\u0000\u0268\u0269\u0001\u0000"+
		"\u0000\u0000\u0269\u026c\u0001\u0000\u0000\u0000\u026a\u026c\u0005[\u0000"+
		"\u0000\u026b\u0266\u0001\u0000\u0000\u0000\u026b\u026a\u0001\u0000\u0000"+
		"\u0000\u026c\u0273\u0001\u0000\u0000\u0000\u026d\u026f\u0005[\u0000\u0000"+
		"\u026e\u0270\u0005\u00aa\u0000\u0000\u026f\u026e\u0001\u0000\u0000\u0000"+
		"\u026f\u0270\u0001\u0000\u0000\u0000\u0270\u0273\u0001\u0000\u0000\u0000"+
		"\u0271\u0273\u0003J%\u0000\u0272\u025e\u0001\u0000\u0000\u0000\u0272\u0265"+
		"\u0001\u0000\u0000\u0000\u0272\u026d\u0001\u0000\u0000\u0000\u0272\u0271"+
		"\u0001\u0000\u0000\u0000\u0273I\u0001\u0000\u0000\u0000\u0274\u0279\u0003"+
		"L&\u0000\u0275\u0276\u0005X\u0000\u0000\u0276\u0278\u0003L&\u0000\u0277"+
		"\u0275\u0001\u0000\u0000\u0000\u0278\u027b\u0001\u0000\u0000\u0000\u0279"+
		"\u0277\u0001\u0000\u0000\u0000\u0279\u027a\u0001\u0000\u0000\u0000\u027a"+
		"K\u0001\u0000\u0000\u0000\u027b\u0279\u0001\u0000\u0000\u0000\u027c\u0281"+
		"\u0003N\'\u0000\u027d\u027e\u0005\u0005\u0000\u0000\u027e\u0280\u0003"+
		"N\'\u0000\u027f\u027d\u0001\u0000\u0000\u0000\u0280\u0283\u0001\u0000"+
		"\u0000\u0000\u0281\u027f\u0001\u0000\u0000\u0000\u0281\u0282\u0001\u0000"+
		"\u0000\u0000\u0282M\u0001\u0000\u0000\u0000\u0283\u0281\u0001\u0000\u0000"+
		"\u0000\u0284\u0285\u0005O\u0000\u0000\u0285\u0288\u0003N\'\u0000\u0286"+
		"\u0288\u0003P(\u0000\u0287\u0284\u0001\u0000\u0000\u0000\u0287\u0286\u0001"+
		"\u0000\u0000\u0000\u0288O\u0001\u0000\u0000\u0000\u0289\u0292\u0003R)"+
		"\u0000\u028a\u028b\u0007\u0006\u0000\u0000\u028b\u0293\u0003R)\u0000\u028c"+
		"\u028f\u0005%\u0000\u0000\u028d\u028e\u0005\u008c\u0000\u0000\u028e\u0290"+
		"\u0005\u00aa\u0000\u0000\u028f\u028d\u0001\u0000\u0000\u0000\u028f\u0290"+
		"\u0001\u0000\u0000\u0000\u0290\u0293\u0001\u0000\u0000\u0000\u0291\u0293"+
		"\u0005v\u0000\u0000\u0292\u028a\u0001\u0000\u0000\u0000\u0292\u028c\u0001"+
		"\u0000\u0000\u0000\u0292\u0291\u0001\u0000\u0000\u0000\u0292\u0293\u0001"+
		"\u0000\u0000\u0000\u0293Q\u0001\u0000\u0000\u0000\u0294\u0299\u0003T*"+
		"\u0000\u0295\u0296\u0007\u0007\u0000\u0000\u0296\u0298\u0003T*\u0000\u0297"+
		"\u0295\u0001\u0000\u0000\u0000\u0298\u029b\u0001\u0000\u0000\u0000\u0299"+
		"\u0297\u0001\u0000\u0000\u0000\u0299\u029a\u0001\u0000\u0000\u0000\u029a"+
		"S\u0001\u0000\u0000\u0000\u029b\u0299\u0001\u0000\u0000\u0000\u029c\u02a1"+
		"\u0003V+\u0000\u029d\u029e\u0007\b\u0000\u0000\u029e\u02a0\u0003V+\u0000"+
		"\u029f\u029d\u0001\u0000\u0000\u0000\u02a0\u02a3\u0001\u0000\u0000\u0000"+
		"\u02a1\u029f\u0001\u0000\u0000\u0000\u02a1\u02a2\u0001\u0000\u0000\u0000"+
		"\u02a2U\u0001\u0000\u0000\u0000\u02a3\u02a1\u0001\u0000\u0000\u0000\u02a4"+
		"\u02a9\u0003X,\u0000\u02a5\u02a6\u0007\t\u0000\u0000\u02a6\u02a8\u0003"+
		"X,\u0000\u02a7\u02a5\u0001\u0000\u0000\u0000\u02a8\u02ab\u0001\u0000\u0000"+
		"\u0000\u02a9\u02a7\u0001\u0000\u0000\u0000\u02a9\u02aa\u0001\u0000\u0000"+
		"\u0000\u02aaW\u0001\u0000\u0000\u0000\u02ab\u02a9\u0001\u0000\u0000\u0000"+
		"\u02ac\u02ad\u0005\u0091\u0000\u0000\u02ad\u02b0\u0003X,\u0000\u02ae\u02b0"+
		"\u0003Z-\u0000\u02af\u02ac\u0001\u0000\u0000\u0000\u02af\u02ae\u0001\u0000"+
		"\u0000\u0000\u02b0Y\u0001\u0000\u0000\u0000\u02b1\u02b3\u0007\n\u0000"+
		"\u0000\u02b2\u02b4\u0003\\.\u0000\u02b3\u02b2\u0001\u0000\u0000\u0000"+
		"\u02b3\u02b4\u0001\u0000\u0000\u0000\u02b4\u02da\u0001\u0000\u0000\u0000"+
		"\u02b5\u02ba\u0005\u00a9\u0000\u0000\u02b6\u02b7\u0005\u0094\u0000\u0000"+
		"\u02b7\u02b8\u0003J%\u0000\u02b8\u02b9\u0005\u0095\u0000\u0000\u02b9\u02bb"+
		"\u0001\u0000\u0000\u0000\u02ba\u02b6\u0001\u0000\u0000\u0000\u02ba\u02bb"+
		"\u0001\u0000\u0000\u0000\u02bb\u02da\u0001\u0000\u0000\u0000\u02bc\u02bd"+
		"\u0005\u00a3\u0000\u0000\u02bd\u02be\u0003J%\u0000\u02be\u02bf\u0005\u00a4"+
		"\u0000\u0000\u02bf\u02da\u0001\u0000\u0000\u0000\u02c0\u02da\u0005=\u0000"+
		"\u0000\u02c1\u02c2\u0003^/\u0000\u02c2\u02c3\u0005S\u0000\u0000\u02c3"+
		"\u02c4\u0003Z-\u0000\u02c4\u02da\u0001\u0000\u0000\u0000\u02c5\u02da\u0003"+
		"`0\u0000\u02c6\u02c7\u0005a\u0000\u0000\u02c7\u02c8\u0003J%\u0000\u02c8"+
		"\u02c9\u0005~\u0000\u0000\u02c9\u02ca\u0003J%\u0000\u02ca\u02da\u0001"+
		"\u0000\u0000\u0000\u02cb\u02cc\u0005\u001d\u0000\u0000\u02cc\u02da\u0005"+
		"\u00a9\u0000\u0000\u02cd\u02ce\u0003b1\u0000\u02ce\u02cf\u0005\u00a3\u0000"+
		"\u0000\u02cf\u02d4\u0003J%\u0000\u02d0\u02d1\u0005\u0090\u0000\u0000\u02d1"+
		"\u02d3\u0003J%\u0000\u02d2\u02d0\u0001\u0000\u0000\u0000\u02d3\u02d6\u0001"+
		"\u0000\u0000\u0000\u02d4\u02d2\u0001\u0000\u0000\u0000\u02d4\u02d5\u0001"+
		"\u0000\u0000\u0000\u02d5\u02d7\u0001\u0000\u0000\u0000\u02d6\u02d4\u0001"+
		"\u0000\u0000\u0000\u02d7\u02d8\u0005\u00a4\u0000\u0000\u02d8\u02da\u0001"+
		"\u0000\u0000\u0000\u02d9\u02b1\u0001\u0000\u0000\u0000\u02d9\u02b5\u0001"+
		"\u0000\u0000\u0000\u02d9\u02bc\u0001\u0000\u0000\u0000\u02d9\u02c0\u0001"+
		"\u0000\u0000\u0000\u02d9\u02c1\u0001\u0000\u0000\u0000\u02d9\u02c5\u0001"+
		"\u0000\u0000\u0000\u02d9\u02c6\u0001\u0000\u0000\u0000\u02d9\u02cb\u0001"+
		"\u0000\u0000\u0000\u02d9\u02cd\u0001\u0000\u0000\u0000\u02da[\u0001\u0000"+
		"\u0000\u0000\u02db\u02dc\u0007\u000b\u0000\u0000\u02dc]\u0001\u0000\u0000"+
		"\u0000\u02dd\u02de\u0007\f\u0000\u0000\u02de_\u0001\u0000\u0000\u0000"+
		"\u02df\u02e0\u0005?\u0000\u0000\u02e0\u02fd\u0007\r\u0000\u0000\u02e1"+
		"\u02e2\u0005,\u0000\u0000\u02e2\u02fd\u0005Z\u0000\u0000\u02e3\u02e4\u0005"+
		"b\u0000\u0000\u02e4\u02fd\u0005Z\u0000\u0000\u02e5\u02e6\u0005 \u0000"+
		"\u0000\u02e6\u02fd\u0005Z\u0000\u0000\u02e7\u02e8\u0005_\u0000\u0000\u02e8"+
		"\u02fd\u0005Z\u0000\u0000\u02e9\u02ea\u0005]\u0000\u0000\u02ea\u02fd\u0005"+
		"D\u0000\u0000\u02eb\u02ec\u0005Y\u0000\u0000\u02ec\u02fd\u0005r\u0000"+
		"\u0000\u02ed\u02ee\u0005\u0080\u0000\u0000\u02ee\u02fd\u0005r\u0000\u0000"+
		"\u02ef\u02fd\u0005\u0014\u0000\u0000\u02f0\u02fd\u0005\u0007\u0000\u0000"+
		"\u02f1\u02fd\u0005\'\u0000\u0000\u02f2\u02fd\u0005F\u0000\u0000\u02f3"+
		"\u02fd\u0005W\u0000\u0000\u02f4\u02fd\u0005\u0017\u0000\u0000\u02f5\u02fd"+
		"\u0005\u0018\u0000\u0000\u02f6\u02fd\u0005|\u0000\u0000\u02f7\u02fd\u0005"+
		">\u0000\u0000\u02f8\u02f9\u0005;\u0000\u0000\u02f9\u02fd\u0005y\u0000"+
		"\u0000\u02fa\u02fb\u0007\u0005\u0000\u0000\u02fb\u02fd\u0005\\\u0000\u0000"+
		"\u02fc\u02df\u0001\u0000\u0000\u0000\u02fc\u02e1\u0001\u0000\u0000\u0000"+
		"\u02fc\u02e3\u0001\u0000\u0000\u0000\u02fc\u02e5\u0001\u0000\u0000\u0000"+
		"\u02fc\u02e7\u0001\u0000\u0000\u0000\u02fc\u02e9\u0001\u0000\u0000\u0000"+
		"\u02fc\u02eb\u0001\u0000\u0000\u0000\u02fc\u02ed\u0001\u0000\u0000\u0000"+
		"\u02fc\u02ef\u0001\u0000\u0000\u0000\u02fc\u02f0\u0001\u0000\u0000\u0000"+
		"\u02fc\u02f1\u0001\u0000\u0000\u0000\u02fc\u02f2\u0001\u0000\u0000\u0000"+
		"\u02fc\u02f3\u0001\u0000\u0000\u0000\u02fc\u02f4\u0001\u0000\u0000\u0000"+
		"\u02fc\u02f5\u0001\u0000\u0000\u0000\u02fc\u02f6\u0001\u0000\u0000\u0000"+
		"\u02fc\u02f7\u0001\u0000\u0000\u0000\u02fc\u02f8\u0001\u0000\u0000\u0000"+
		"\u02fc\u02fa\u0001\u0000\u0000\u0000\u02fda\u0001\u0000\u0000\u0000\u02fe"+
		"\u02ff\u0007\u000e\u0000\u0000\u02ffc\u0001\u0000\u0000\u0000Thmqt\u008a"+
		"\u009d\u00a1\u00a6\u00aa\u00ad\u00b6\u00bb\u00bf\u00c2\u00cb\u00d7\u00e0"+
		"\u00eb\u00f3\u0119\u0122\u0125\u0130\u0133\u013a\u013e\u0142\u0148\u014d"+
		"\u0151\u0156\u015b\u015f\u0165\u0167\u0173\u0177\u017e\u0186\u018e\u0191"+
		"\u01a2\u01a9\u01b2\u01b7\u01c1\u01c9\u01d3\u01df\u01e9\u01f1\u01f3\u01fe"+
		"\u0203\u020d\u020f\u0223\u0226\u022b\u0234\u0243\u024a\u024d\u0254\u025b"+
		"\u0263\u0268\u026b\u026f\u0272\u0279\u0281\u0287\u028f\u0292\u0299\u02a1"+
		"\u02a9\u02af\u02b3\u02ba\u02d4\u02d9\u02fc";
	public static final ATN _ATN =
		new ATNDeserializer().deserialize(_serializedATN.toCharArray());
	static {
		_decisionToDFA = new DFA[_ATN.getNumberOfDecisions()];
		for (int i = 0; i < _ATN.getNumberOfDecisions(); i++) {
			_decisionToDFA[i] = new DFA(_ATN.getDecisionState(i), i);
		}
	}
}