import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * CoreNLP's tagger and neural dependency parser on texts, one a file: prints what it cost and what it found, as JSON.
 *
 * <pre>java -cp 'JARS/*' CoreNlpPeer.java TEXT...</pre>
 */
public class CoreNlpPeer {
  static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static double cpu() {
    return MACHINE.getProcessCpuTime() / 1e6;
  }

  public static void main(String[] files) throws Exception {
    String[] texts = new String[files.length];
    for (int i = 0; i < files.length; i++) texts[i] = Files.readString(Path.of(files[i]));
    double started = cpu();
    Properties wanted = new Properties();
    wanted.setProperty("annotators", "tokenize,pos,depparse");
    wanted.setProperty("ssplit.newlineIsSentenceBreak", "two");
    wanted.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(wanted);
    pipeline.process(texts[0]);
    double load = cpu() - started;
    started = cpu();
    Annotation[] read = new Annotation[texts.length];
    for (int i = 0; i < texts.length; i++) read[i] = pipeline.process(texts[i]);
    double cold = cpu() - started;
    double warm = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      started = cpu();
      for (String text : texts) pipeline.process(text);
      warm = Math.min(warm, cpu() - started);
    }
    StringBuilder json = new StringBuilder("{\"version\":\"4.5.7\",\"load\":" + load + ",\"cold\":" + cold);
    json.append(",\"warm\":" + warm + ",\"tokens\":[");
    for (int i = 0; i < texts.length; i++) json.append(i == 0 ? "" : ",").append(tokens(read[i]));
    System.out.println(json.append("]}"));
  }

  /** Tokens as start, end, no universal tag, Penn tag, where the head begins (-1 for a root), relation. */
  static String tokens(Annotation read) {
    StringBuilder json = new StringBuilder("[");
    for (CoreMap sentence : read.get(CoreAnnotations.SentencesAnnotation.class)) {
      SemanticGraph tree = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (CoreLabel token : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
        IndexedWord word = tree.getNodeByIndexSafe(token.index());
        IndexedWord head = word == null ? null : tree.getParent(word);
        String relation = head == null ? "root" : tree.getEdge(head, word).getRelation().toString();
        json.append(json.length() == 1 ? "[" : ",[");
        json.append(token.beginPosition()).append(',').append(token.endPosition()).append(",\"\",\"");
        json.append(token.tag().replace("\\", "\\\\").replace("\"", "\\\"")).append("\",");
        json.append(head == null ? -1 : head.beginPosition()).append(",\"").append(relation).append("\"]");
      }
    }
    return json.append("]").toString();
  }
}
