package org.torchjava.commands.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.torchjava.Torch;
import org.torchjava.Warnings;
import org.torchjava.commands.golden.GoldenFile;
import org.torchjava.commands.golden.GradReplay;
import org.torchjava.commands.golden.OperatorReplay;

/**
 * Makes recorded calls with changed arguments, in a JVM of its own because a crash would end it.
 * What comes out does not matter here.
 *
 * <p>Arguments: the seed, how often to change each call, the file for the {@link Journal}, and
 * files of recorded calls, with or without gradients.
 */
public final class ChangedCalls {
  private ChangedCalls() {}

  public static void main(String[] args) throws IOException {
    Random random = new Random(Long.parseLong(args[0]));
    int rounds = Integer.parseInt(args[1]);
    List<JsonNode> calls = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(3, args.length)) {
      calls.addAll(GoldenFile.at(Path.of(file)));
    }
    calls.removeIf(call -> !OperatorReplay.isPublic(call));
    ChangedArguments arguments = new ChangedArguments(random);
    Torch.setNumThreads(1);
    Warnings.setHandler(warning -> {}); // there are thousands
    int made = 0;
    try (Journal journal = new Journal(Path.of(args[2]))) {
      for (int round = 0; round < rounds; round++) {
        Collections.shuffle(calls, random);
        for (JsonNode call : calls) {
          JsonNode changed = arguments.change(call);
          journal.begin(++made + " " + changed.get("op") + " " + changed.get("args"));
          call(changed);
          journal.end();
        }
      }
    }
    System.out.println(made + " changed calls");
    System.exit(0);
  }

  private static void call(JsonNode changed) {
    try {
      if (changed.has("grad_outputs")) {
        GradReplay.attempt(changed);
      } else {
        OperatorReplay.difference(changed);
      }
    } catch (RuntimeException refused) {
      // as it should be
    }
  }
}
