package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.torchjava.Init;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * How the modules of {@code torch.nn} fill their parameters, in the order in which they draw: the
 * methods {@code reset_parameters} of torch/nn/modules, PyTorch 2.10.
 */
final class ModuleRecipes {
  private ModuleRecipes() {}

  /** Fills the parameters; false for a module without a recipe. */
  static boolean reset(
      String module, JsonNode args, JsonNode kwargs, Map<String, Tensor> parameters) {
    if (module.matches("Linear|Conv[123]d|ConvTranspose[123]d")) {
      weighted(parameters, "");
    } else if (module.matches("(RNN|LSTM|GRU)(Cell)?")) {
      double bound = 1 / Math.sqrt(args.get(1).asDouble());
      parameters.values().forEach(parameter -> Init.uniform_(parameter, -bound, bound));
    } else if (module.matches("Embedding(Bag)?")) {
      embedding(parameters.get("weight"), kwargs);
    } else if (module.matches("(Batch|Instance)Norm[123]d|(Layer|Group|RMS)Norm")) {
      norm(parameters, "");
    } else if (module.equals("Bilinear")) {
      double bound = 1 / Math.sqrt(parameters.get("weight").size(1));
      parameters.values().forEach(parameter -> Init.uniform_(parameter, -bound, bound));
    } else if (module.equals("PReLU")) {
      Init.constant_(parameters.get("weight"), kwargs.path("init").asDouble(0.25));
    } else if (module.equals("MultiheadAttention")) {
      attention(parameters, "");
    } else if (module.matches("Transformer(En|De)coderLayer")) {
      transformerLayer(parameters);
    } else {
      return false;
    }
    return true;
  }

  private static void weighted(Map<String, Tensor> parameters, String prefix) {
    Tensor weight = parameters.get(prefix + "weight");
    Init.kaimingUniform_(weight, Math.sqrt(5), Init.FanMode.FAN_IN, "leaky_relu");
    Tensor bias = parameters.get(prefix + "bias");
    if (bias != null) {
      double bound = 1 / Math.sqrt((double) weight.numel() / weight.size(0));
      Init.uniform_(bias, -bound, bound);
    }
  }

  private static void embedding(Tensor weight, JsonNode kwargs) {
    Init.normal_(weight);
    if (kwargs.path("padding_idx").isInt()) {
      Torch.noGrad(() -> weight.select(0, kwargs.get("padding_idx").longValue()).fill_(0));
    }
  }

  private static void norm(Map<String, Tensor> parameters, String prefix) {
    Init.ones_(parameters.get(prefix + "weight"));
    if (parameters.containsKey(prefix + "bias")) {
      Init.zeros_(parameters.get(prefix + "bias"));
    }
  }

  /** The projection out is made, and draws, as a linear layer before the others are filled. */
  private static void attention(Map<String, Tensor> parameters, String prefix) {
    weighted(parameters, prefix + "out_proj.");
    Init.xavierUniform_(parameters.get(prefix + "in_proj_weight"));
    for (String bias : List.of("in_proj_bias", "out_proj.bias")) {
      if (parameters.containsKey(prefix + bias)) {
        Init.zeros_(parameters.get(prefix + bias));
      }
    }
  }

  private static void transformerLayer(Map<String, Tensor> parameters) {
    for (String part : List.of("self_attn.", "multihead_attn.")) {
      if (parameters.containsKey(part + "in_proj_weight")) {
        attention(parameters, part);
      }
    }
    weighted(parameters, "linear1.");
    weighted(parameters, "linear2.");
    for (String part : List.of("norm1.", "norm2.", "norm3.")) {
      if (parameters.containsKey(part + "weight")) {
        norm(parameters, part);
      }
    }
  }
}
