package org.understudy.analysis.coding.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The coder's spelling. Apostrophes are dropped everywhere ({@code don't} and {@code dont} are one word), chat
 * spellings are written out, and the many ways to write an acknowledging sound become {@code mhm}, so that careful and
 * careless typing read the same.
 */
final class Spelling {
    private static final Set<String> FILLERS =
            Set.of("um", "umm", "uh", "uhh", "uhm", "er", "erm", "ah", "eh", "em", "ehm", "urm");
    private static final Set<String> SOUNDS = Set.of(
            "mm", "mmm", "mmmm", "hm", "hmm", "hmmm", "mhm", "mmhm", "mmhmm", "mhmm", "uhhuh", "uhuh", "aha", "ahuh",
            "mmkay");
    private static final Map<String, String> WRITTEN_OUT = new HashMap<>();

    static {
        String pairs = "u you,ur your,r are,ya you,yall you,urself yourself,yr your,youu you,yu you,abt about,b4"
            + " before,bc because,cos because,cuz because,coz because,cause because,tho though,thru through,pls"
            + " please,plz please,thx thanks,ty thanks,ok okay,okey okay,kk okay,k okay,okk okay,alright okay,yea"
            + " yeah,yeh yeah,yep yeah,yup yeah,ye yeah,yah yeah,nah no,nope no,wat what,wut what,wht what,wot what,hw"
            + " how,wanna want,gotta got,gonna going,kinda kind,sorta sort,dunno dont,lemme let,gimme give,dnt"
            + " dont,didn didnt,realy really,rly really,becuase because,beacuse because,becasue because,teh the,taht"
            + " that,thats thats,wich which,whats whats,feal feel,feeel feel,feelin feeling,sed said,sayin saying,doin"
            + " doing,goin going,tryin trying,thinkin thinking,talkin talking,havin having,gettin getting,somthing"
            + " something,smth something,sth something,ppl people,msg message,rn now,idk dont,im im,hav have,hv"
            + " have,shld should,shud should,cld could,cud could,wld would,wud would,tht that,n and,nd and,wiv with,w"
            + " with,whn when,y why,whos whos,ive ive,ull youll,youve youve,o oh,ohh oh,ooh oh,ohhh oh,aw aww,awww"
            + " aww,hiya hi,heya hey,helo hello,hii hi,heyy hey,byee bye";
        for (String pair : pairs.split(",")) {
            String[] two = pair.split(" ");
            WRITTEN_OUT.put(two[0], two[1]);
        }
    }

    private Spelling() {}

    /** The coder's spelling of a word as typed. */
    static String of(CharSequence typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c != '\'' && c != '’' && c != '‘' && c != '`') plain.append(c);
        }
        String lower = plain.toString().toLowerCase(Locale.ROOT);
        if (lower.length() > 3) lower = unstretched(lower);
        if (SOUNDS.contains(lower)) return "mhm";
        return WRITTEN_OUT.getOrDefault(lower, lower);
    }

    /** {@code sooooo} becomes {@code soo}: no English word has three of a letter in a row. */
    private static String unstretched(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i >= 2 && Character.isLetter(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2)) continue;
            kept.append(c);
        }
        return kept.toString();
    }

    static boolean isFiller(String form) {
        return FILLERS.contains(form);
    }
}
