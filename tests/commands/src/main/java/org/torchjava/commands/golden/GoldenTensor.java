package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * A recorded tensor.
 *
 * @param dtype the dtype's name in Python
 * @param shape the sizes
 * @param stride the strides in elements, or null for a contiguous tensor
 * @param data the elements, or with strides the storage, in little-endian order
 */
public record GoldenTensor(String dtype, long[] shape, long[] stride, byte[] data) {

  /** Reads the fields {@code dtype}, {@code shape}, {@code stride} and {@code data}. */
  public static GoldenTensor of(JsonNode json) {
    return new GoldenTensor(
        json.get("dtype").asText(),
        longs(json.get("shape")),
        json.has("stride") ? longs(json.get("stride")) : null,
        Base64.getDecoder().decode(json.get("data").asText()));
  }

  private static long[] longs(JsonNode array) {
    long[] values = new long[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).longValue();
    }
    return values;
  }

  /** Builds it with a storage of its own; a contiguous one is no view, as some operators care. */
  public Tensor toTensor() {
    if (data.length == 0) {
      return Torch.empty(shape, DType.of(dtype)); // frombuffer refuses empty buffers, as in Python
    }
    Tensor flat = Torch.frombuffer(bytes(), DType.of(dtype));
    return stride == null ? flat.view(shape).clone() : flat.asStrided(shape, stride, 0);
  }

  /** The recorded bytes, little-endian. */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
  }
}
