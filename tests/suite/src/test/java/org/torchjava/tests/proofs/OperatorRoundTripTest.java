package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.tests.proofs.Presets.firstWord;
import static org.torchjava.tests.proofs.Presets.handle;
import static org.torchjava.tests.proofs.Presets.tensor;

import java.lang.ref.Reference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.DoubleComplex;
import org.bytedeco.pytorch.Generator;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarOptional;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Slice;
import org.bytedeco.pytorch.Storage;
import org.bytedeco.pytorch.SymInt;
import org.bytedeco.pytorch.SymIntOptional;
import org.bytedeco.pytorch.T_TensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorIndex;
import org.bytedeco.pytorch.TensorIndexVector;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptionalList;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeIndexing;
import org.torchjava.nativebridge.NativeList;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenE;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenI;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenN;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenT;
import org.torchjava.nativebridge.ops.AtenU;

/**
 * One operator for each kind of argument and result, called through the bridge on tensors that the
 * presets made, against the same operator called by the presets.
 */
class OperatorRoundTripTest {
  private static final int DOUBLE = 0;
  private static final int LONG = 1;
  private static final int COMPLEX = 3;
  private static final int NONE = -1;
  private static final long[] SHAPE = {2, 3};

  private final Tensor x = torch.torch_randn(4, 6);
  private final Tensor y = torch.torch_randn(4, 6);

  @BeforeAll
  static void load() {
    Presets.load();
  }

  @Test
  void scalarsByReference() {
    assertSame(
        AtenA.add_Tensor(handle(x), handle(y), DOUBLE, bits(2.5), 0),
        torch.add(x, y, new Scalar(2.5)));
    assertSame(AtenA.add_Tensor(handle(x), handle(y), LONG, 3, 0), torch.add(x, y, new Scalar(3L)));
    assertSame(
        AtenF.full(SHAPE, 2, COMPLEX, bits(1.5), 2.5, ScalarType.ComplexDouble.value, -1, -1, -1),
        torch.torch_full(
            SHAPE,
            new Scalar(new DoubleComplex(1.5, 2.5)),
            new TensorOptions(ScalarType.ComplexDouble)));
  }

  @Test
  void optionalScalars() {
    assertSame(
        AtenC.clamp(handle(x), NONE, 0, 0, DOUBLE, bits(0.25), 0),
        x.clamp(new ScalarOptional(), new ScalarOptional(new Scalar(0.25))));
    assertSame(
        AtenC.clamp(handle(x), LONG, -1, 0, NONE, 0, 0),
        x.clamp(new ScalarOptional(new Scalar(-1L)), new ScalarOptional()));
  }

  @Test
  void scalarsReturned() {
    long[] parts = new long[3];
    Tensor complex =
        torch.torch_full(
            new long[0],
            new Scalar(new DoubleComplex(1.5, -2.5)),
            new TensorOptions(ScalarType.ComplexDouble));

    assertThat(AtenI.item(handle(complex), parts)).isZero();
    assertThat(parts).containsExactly(COMPLEX, bits(1.5), bits(-2.5));
    Reference.reachabilityFence(complex);
  }

  @Test
  void arraysAndOptionalArraysOfIntegers() {
    long[] dim = {0};
    assertSame(
        AtenS.sum_dim_IntList(handle(x), dim, 1, true, ScalarType.Double.value),
        x.sum(dim, true, new ScalarTypeOptional(ScalarType.Double)));
    assertSame(AtenS.sum_dim_IntList(handle(x), null, 0, false, NONE), x.sum());
    assertSame(
        AtenS.std_correction(handle(x), dim, 1, LONG, 0, 0, true),
        x.std(dim, new ScalarOptional(new Scalar(0L)), true));
  }

  @Test
  void optionalArraysOfDoubles() {
    Tensor image = torch.torch_randn(1, 2, 3, 3);

    Tensor larger =
        tensor(
            AtenU.upsample_bilinear2d_vec(handle(image), null, 0, false, new double[] {2, 3}, 2));

    assertThat(sizes(larger)).containsExactly(1, 2, 6, 9);
    Reference.reachabilityFence(image);
  }

  @Test
  void symbolicIntegersAndOptionalOnes() {
    assertSame(AtenN.narrow(handle(x), 1, 2, 3), x.narrow(1, 2, 3));
    assertSame(
        AtenS.slice_Tensor(handle(x), 1, true, 1, false, 0, 2),
        torch.slice(x, 1, new LongOptional(1), new LongOptional(), 2));
  }

  @Test
  void listsOfTensors() {
    long[] handles = {handle(x), handle(y), handle(x)};

    assertSame(AtenC.cat(handles, 3, 1), torch.cat(new TensorVector(x, y, x), 1));
    assertSame(AtenS.stack(handles, 2, 0), torch.stack(new TensorVector(x, y), 0));
  }

  @Test
  void listsOfTensorsReturned() {
    long[] parts = NativeList.take(AtenS.split_Tensor(handle(x), 4, 1));
    TensorVector expected = x.split(4, 1);

    assertThat(parts).hasSize(2);
    assertSame(parts[0], expected.get(0));
    assertSame(parts[1], expected.get(1));
  }

  @Test
  void tuplesReturned() {
    long[] results = new long[2];
    T_TensorTensor_T expected = x.topk(2, 1, true, true);

    assertThat(AtenT.topk(handle(x), 2, 1, true, true, results)).isZero();
    assertSame(results[0], expected.get0());
    assertSame(results[1], expected.get1());
  }

  @Test
  void optionalTensors() {
    Tensor weight = torch.torch_randn(3, 6);
    Tensor bias = torch.torch_randn(3);

    assertSame(
        AtenL.linear(handle(x), handle(weight), handle(bias)),
        torch.linear(x, weight, new TensorOptional(bias)));
    assertSame(AtenL.linear(handle(x), handle(weight), 0), torch.linear(x, weight));
  }

  @Test
  void listsOfOptionalTensors() {
    Tensor columns = torch.tensor(0L, 2L, 5L);
    TensorOptionalList list = new TensorOptionalList();
    list.push_back(new TensorOptional());
    list.push_back(new TensorOptional(columns));

    assertSame(AtenI.index_Tensor(handle(x), new long[] {0, handle(columns)}, 2), x.index(list));
    Reference.reachabilityFence(columns);
  }

  @Test
  void textAndOptionalText() {
    assertSame(
        AtenE.einsum("ij,kj->ik", new long[] {handle(x), handle(y)}, 2, null, 0),
        torch.einsum(new BytePointer("ij,kj->ik"), new TensorVector(x, y)));
    assertSame(AtenD.div_Tensor_mode(handle(x), handle(y), "floor"), torch.div(x, y).floor());
    assertSame(AtenD.div_Tensor_mode(handle(x), handle(y), null), torch.div(x, y));
  }

  @Test
  void devicesAndDtypes() {
    Device cpu = new Device("cpu");
    int code = cpu.type().value << 8 | cpu.index() & 0xff;

    assertSame(
        AtenT.to_dtype_layout(handle(x), ScalarType.Double.value, 0, code, 0, false, true, NONE),
        x.to(ScalarType.Double));
  }

  @Test
  void memoryFormats() {
    int channelsLast = torch.MemoryFormat.ChannelsLast.value;
    Tensor image =
        tensor(AtenE.empty_memory_format(new long[] {1, 2, 3, 4}, 4, -1, -1, -1, -1, channelsLast));

    assertThat(image.is_contiguous(torch.MemoryFormat.ChannelsLast)).isTrue();
    assertThat(image.is_contiguous()).isFalse();
  }

  @Test
  void masksOfBooleans() {
    Tensor image = torch.torch_randn(2, 3, 5, 5);
    Tensor kernel = torch.torch_randn(4, 3, 3, 3);
    Tensor gradient = torch.torch_randn(2, 4, 3, 3);
    long[] one = {1, 1};
    long[] zero = {0, 0};
    long[] results = new long[3];

    int status =
        AtenC.convolution_backward(
            handle(gradient),
            handle(image),
            handle(kernel),
            new long[] {4},
            1,
            one,
            2,
            zero,
            2,
            one,
            2,
            false,
            zero,
            2,
            1,
            0b110,
            results);

    assertThat(status).isZero();
    assertThat(results[0]).isZero();
    assertThat(sizes(tensor(results[1]))).containsExactly(4, 3, 3, 3);
    assertThat(torch.allclose(tensor(results[2]), gradient.sum(0, 2, 3), 1e-4, 1e-5, false))
        .isTrue();
    Reference.reachabilityFence(image);
    Reference.reachabilityFence(kernel);
  }

  @Test
  void generators() {
    Generator ours = torch.make_generator_cpu(42);
    Generator theirs = torch.make_generator_cpu(42);

    assertSame(
        AtenR.rand_generator(SHAPE, 2, firstWord(ours), -1, -1, -1, -1),
        torch.torch_rand(SHAPE, new GeneratorOptional(theirs), new TensorOptions()));
    Reference.reachabilityFence(ours);
  }

  @Test
  void theDefaultGenerator() {
    NativeRuntime.manualSeed(7);
    Tensor theirs = torch.torch_rand(3);
    torch.manual_seed(7);

    assertSame(AtenR.rand(new long[] {3}, 1, -1, -1, -1, -1), theirs);
    assertThat(NativeRuntime.initialSeed()).isEqualTo(7);
  }

  @Test
  void storages() {
    Storage storage = x.storage();
    Tensor empty = torch.torch_empty(0);

    int status =
        AtenS.set__source_Storage_storage_offset(
            handle(empty), firstWord(storage), 0, new long[] {24}, 1, new long[] {1}, 1);

    assertThat(status).isZero();
    assertThat(empty.numel()).isEqualTo(24);
    assertThat(empty.data_ptr().address()).isEqualTo(x.data_ptr().address());
    Reference.reachabilityFence(storage);
  }

  @Test
  void dimensionNames() {
    Tensor named = tensor(AtenR.refine_names(handle(x), "rows,columns"));

    assertThat(named.has_names()).isTrue();
    assertThat(named.names().get(1).symbol().toUnqualString().getString()).isEqualTo("columns");
  }

  @Test
  void indexLists() {
    Tensor columns = torch.tensor(0L, 2L, 5L);
    Slice everySecond =
        new Slice(
            new SymIntOptional(new SymInt(1)),
            new SymIntOptional(),
            new SymIntOptional(new SymInt(2)));
    long[] newAxis = {NativeIndexing.NEW_AXIS, 0, 0, 0, 0, 0};
    long[] slice = {NativeIndexing.SLICE, 0, 1, 0, 2, 1 | 4};
    long[] indices = {NativeIndexing.TENSOR, handle(columns), 0, 0, 0, 0};
    long[] list = Stream.of(newAxis, slice, indices).flatMapToLong(LongStream::of).toArray();

    assertSame(
        NativeIndexing.index(handle(x), list, list.length),
        x.index(new TensorIndexVector(new TensorIndex(everySecond), new TensorIndex(columns)))
            .unsqueeze(0));
    Reference.reachabilityFence(columns);
  }

  @Test
  void theEngine() {
    Tensor leaf = torch.torch_ones(3).set_requires_grad(true);
    Tensor square = leaf.mul(leaf);
    Tensor gradient = torch.torch_ones(3);

    assertThat(NativeAutograd.gradFnName(handle(square)))
        .isEqualTo(square.grad_fn().name().getString())
        .isEqualTo("MulBackward0");
    assertThat(NativeAutograd.gradFn(handle(square))).isEqualTo(square.grad_fn().address());
    int status =
        NativeAutograd.backward(
            new long[] {handle(square)},
            1,
            new long[] {handle(gradient)},
            1,
            0,
            false,
            new long[0],
            0);
    assertThat(status).isZero();
    assertThat(torch.equal(leaf.grad(), torch.torch_full(new long[] {3}, new Scalar(2.0))))
        .isTrue();
    assertSame(NativeAutograd.getGrad(handle(leaf)), leaf.grad());
    Reference.reachabilityFence(gradient);
  }

  @Test
  void references() {
    Tensor made = torch.torch_ones(3);
    long before = made.use_count();
    long handle = NativeTensor.retain(handle(made));
    assertThat(made.use_count()).isEqualTo(before + 1);
    made.close();

    assertSame(handle, torch.torch_ones(3));
  }

  // start 1, no stop, step 2; see torchjava/indexing.h
  private static void assertSame(long ownedHandle, Tensor expected) {
    Tensor actual = tensor(ownedHandle);
    assertThat(sizes(actual)).containsExactly(sizes(expected));
    assertThat(actual.scalar_type().value).isEqualTo(expected.scalar_type().value);
    assertThat(torch.equal(actual, expected)).as("equal elements").isTrue();
  }

  private static long[] sizes(Tensor tensor) {
    return IntStream.range(0, (int) tensor.dim()).mapToLong(tensor::size).toArray();
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }
}
