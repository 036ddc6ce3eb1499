import java.awt.Color;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * What the Gephi toolkit reads from files, as JSON: java -cp gephi-toolkit-all.jar Gephi.java FILE OUT [FILE OUT]…
 * {report, nodes: [{id, label, x, y, size, colour, attributes}], edges: [{id, source, target, kind, label, weight, attributes}]}
 */
public class Gephi {
  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ROOT);
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    for (int i = 0; i < arguments.length; i += 2) {
      String read = read(arguments[i], projects.newWorkspace(projects.getCurrentProject()));
      Files.writeString(Path.of(arguments[i + 1]), read, StandardCharsets.UTF_8);
    }
    System.exit(0);
  }

  static String read(String file, Workspace workspace) throws Exception {
    Lookup.getDefault().lookup(ProjectController.class).openWorkspace(workspace);
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(file));
    // Positions as in the file; and as a user chooses in the import dialogue, since GraphML has no word for kinds of edges.
    container.getLoader().setAutoScale(false);
    if (file.endsWith(".graphml")) container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    String report = container.getReport().getText();
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Graph graph = model.getGraph();
    StringBuilder out = new StringBuilder("{\"report\":" + text(report) + ",\"directed\":" + model.isDirected());
    out.append(",\"nodes\":[");
    String between = "";
    for (Node node : graph.getNodes()) {
      Color colour = node.getColor();
      out.append(between).append("{\"id\":").append(text(node.getId().toString()));
      out.append(",\"label\":").append(text(node.getLabel()));
      out.append(",\"x\":").append(node.x()).append(",\"y\":").append(node.y()).append(",\"size\":").append(node.size());
      out.append(",\"colour\":[" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + "]");
      out.append(",\"attributes\":").append(attributes(node, model.getNodeTable().toArray())).append("}");
      between = ",";
    }
    out.append("],\"edges\":[");
    between = "";
    for (Edge edge : graph.getEdges()) {
      out.append(between).append("{\"id\":").append(text(edge.getId().toString()));
      out.append(",\"source\":").append(text(edge.getSource().getId().toString()));
      out.append(",\"target\":").append(text(edge.getTarget().getId().toString()));
      out.append(",\"kind\":").append(value(edge.getTypeLabel())).append(",\"label\":").append(text(edge.getLabel()));
      out.append(",\"weight\":").append(edge.getWeight());
      out.append(",\"attributes\":").append(attributes(edge, model.getEdgeTable().toArray())).append("}");
      between = ",";
    }
    return out.append("]}").toString();
  }

  static String attributes(Element element, Column[] columns) {
    StringBuilder out = new StringBuilder("{");
    String between = "";
    for (Column column : columns) {
      if (column.isProperty() || element.getAttribute(column) == null) continue;
      out.append(between).append(text(column.getTitle())).append(":").append(value(element.getAttribute(column)));
      between = ",";
    }
    return out.append("}").toString();
  }

  static String value(Object value) {
    return value instanceof Number || value instanceof Boolean ? value.toString() : text(value == null ? null : value.toString());
  }

  static String text(String text) {
    if (text == null) return "null";
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < ' ' || c > '~') out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }
}
