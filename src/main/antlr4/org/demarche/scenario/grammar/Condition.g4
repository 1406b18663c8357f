/*
 * The language of conditions and outcomes. One rule a level of precedence, loosest first; comparisons
 * do not chain. Names and kinds of arguments are checked after parsing, where they are known.
 */
grammar Condition;

condition   : disjunction EOF ;
disjunction : conjunction (OR conjunction)* ;
conjunction : negation (AND negation)* ;
negation    : NOT negation | comparison ;
comparison  : sum (comparator sum)? ;
comparator  : EQ | NE | LT | LE | GT | GE ;
sum         : product ((PLUS | MINUS) product)* ;
product     : signed ((TIMES | DIVIDE) signed)* ;
signed      : MINUS signed | primary ;
primary     : NUMBER                        # number
            | TEXT                          # text
            | (TRUE | FALSE)                # truth
            | NAME arguments?               # name
            | OPEN disjunction CLOSE        # group
            ;
arguments   : OPEN (disjunction (COMMA disjunction)*)? CLOSE ;

AND    : 'and' ;
OR     : 'or' ;
NOT    : 'not' ;
TRUE   : 'true' ;
FALSE  : 'false' ;
EQ     : '=' | '==' ;
NE     : '!=' ;
LE     : '<=' ;
LT     : '<' ;
GE     : '>=' ;
GT     : '>' ;
PLUS   : '+' ;
MINUS  : '-' ;
TIMES  : '*' ;
DIVIDE : '/' ;
OPEN   : '(' ;
CLOSE  : ')' ;
COMMA  : ',' ;
NUMBER : (DIGIT+ ('.' DIGIT*)? | '.' DIGIT+) ([eE] [+-]? DIGIT+)? ;
NAME   : [A-Za-z_] [A-Za-z0-9_]* ;
TEXT   : '"' ~["\r\n]* '"' ;
SPACE  : [ \t\r\n]+ -> skip ;
// Anything else becomes a token of its own, so that the parser can say where it stands.
OTHER  : . ;

fragment DIGIT : [0-9] ;
